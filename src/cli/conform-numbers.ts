import { UsageError } from "./io.ts";

/** A number that an option was given. Throws a UsageError for anything else. */
export function number(option: string, given: string, most: number): number {
  const value = Number(given);
  if (/^\d+(\.\d+)?$/.test(given) && value <= most && (most === 100 || Number.isInteger(value))) return value;
  throw new UsageError(
    `--${option} takes a number${most === 100 ? " from 0 to 100" : ""}, not ${JSON.stringify(given)}`,
  );
}

/** A time in milliseconds, where an option was given. Throws a UsageError for what is no time. */
export const optionalDuration = (option: string, given: string | undefined): number | undefined =>
  given === undefined ? undefined : duration(option, given);

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000 };

/** A time in milliseconds. Throws a UsageError for what is none. */
function duration(option: string, given: string): number {
  const [, amount, unit = "s"] = /^(\d+(?:\.\d+)?)(ms|s|m)?$/.exec(given) ?? [];
  const value = Number(amount) * (UNITS[unit] as number);
  if (amount === undefined || value === 0)
    throw new UsageError(`--${option} takes a time such as 500ms, 30s or 2m, not ${JSON.stringify(given)}`);
  return value;
}
