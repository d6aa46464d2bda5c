import { MEDIA_TYPE, TARGET_PREFIX } from "../../../wire/request.ts";
import type { Outgoing } from "../../../wire/target.ts";

/** The headers of a proper call of an operation. */
export function headersFor(operation: string): Readonly<Record<string, string>> {
  return { "content-type": MEDIA_TYPE, "x-amz-target": `${TARGET_PREFIX}${operation}` };
}

/** A call with any body; further headers take the place of the usual ones, those of no value are left out. */
export function ask(
  operation: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string | undefined>> = {},
): Outgoing {
  const all = Object.entries({ ...headersFor(operation), ...headers });
  return { headers: Object.fromEntries(all.filter((one): one is [string, string] => one[1] !== undefined)), body };
}
