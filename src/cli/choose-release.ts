import { LATEST, RELEASES } from "../contract/contract.ts";
import type { Release } from "../core/release.ts";
import { UsageError } from "./io.ts";

/** The release that the user named, `latest` and nothing meaning the newest. Throws a UsageError for any other date. */
export function chooseRelease(given: string | undefined): Release {
  if (given === undefined || given === "latest") return LATEST;
  if (RELEASES.includes(given)) return given;
  const before = RELEASES.filter((release) => release <= given).at(-1);
  const hint = /^\d{4}-\d\d-\d\d$/.test(given) && before ? `; on that day ${before} was in force` : "";
  throw new UsageError(`no release ${JSON.stringify(given)}${hint}. The releases: ${RELEASES.join(" ")} latest`);
}
