import { RELEASES } from "../../../contract/contract.ts";

/**
 * Whether a time is told in milliseconds, or finer. The service's first release, in milliseconds, is a number that as
 * seconds lies fifty thousand years ahead: no time of the service in milliseconds is smaller, none in seconds as large.
 */
export function isMilliseconds(value: unknown): boolean {
  return typeof value === "number" && value >= FIRST;
}

const FIRST = Date.parse(RELEASES[0] ?? "");
