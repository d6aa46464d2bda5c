/** A dated release of the service model, such as `2023-09-26`; dates compare as strings. */
export type Release = string;

/** The release that brought SourceDirectory, for which this project was founded. */
export const FOUNDING_RELEASE: Release = "2023-09-26";

/** Whether something that came with `since` exists at `release`; what has no date was there from the first. */
export function existsAt(since: Release | undefined, release: Release): boolean {
  return since === undefined || since <= release;
}
