import type { ReleaseContract } from "../contract/at-release.ts";
import { knownRelease } from "../contract/known-release.ts";
import { type Change, diff as difference } from "./diff.ts";
import { schemaDocument } from "./schema.ts";

/** The whole contract at a release as data, JSON Schema 2020-12 with its prose. Throws a RangeError for a release that does not exist. */
export function contract(release?: string): ReleaseContract {
  return schemaDocument(knownRelease(release));
}

/**
 * What changed from one contract to another, operation by operation. Each is a release or a contract, the newest when
 * absent. Throws a RangeError for a release that does not exist.
 */
export function diff(before: string | ReleaseContract, after?: string | ReleaseContract): readonly Change[] {
  const given = (one: string | ReleaseContract | undefined) => (typeof one === "object" ? one : contract(one));
  return difference(given(before), given(after));
}
