import type { Release } from "../core/release.ts";
import { LATEST, RELEASES } from "./contract.ts";

/** The release of a name, `latest` and nothing meaning the newest. Throws a RangeError that says what was in force for any other date. */
export function knownRelease(given: string | undefined): Release {
  if (given === undefined || given === "latest") return LATEST;
  if (RELEASES.includes(given)) return given;
  const before = RELEASES.filter((release) => release <= given).at(-1);
  const hint = /^\d{4}-\d\d-\d\d$/.test(given) && before ? `; on that day ${before} was in force` : "";
  throw new RangeError(`no release ${JSON.stringify(given)}${hint}. The releases: ${RELEASES.join(" ")} latest`);
}
