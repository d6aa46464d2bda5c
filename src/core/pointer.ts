/** The steps from a document's root to a value: member names and list indexes. */
export type Path = readonly (string | number)[];

/** A path as an RFC 6901 JSON pointer: `""` for the root, `/a~1b/0` for the first item of member `a/b`. */
export function toPointer(path: Path): string {
  let pointer = "";
  for (const step of path) pointer += `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  return pointer;
}
