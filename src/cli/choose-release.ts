import { knownRelease } from "../contract/known-release.ts";
import type { Release } from "../core/release.ts";
import { asUsage } from "./io.ts";

/** The release that the user named, `latest` and nothing meaning the newest. Throws a UsageError for any other date. */
export function chooseRelease(given: string | undefined): Release {
  return asUsage(() => knownRelease(given));
}
