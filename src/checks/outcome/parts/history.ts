import type { RecordedCall, RecordedResponse } from "../../define.ts";
import type { Alteration } from "../../played.ts";
import { type PlayedCall, played } from "../../played.ts";

/** Alters the last answer of a history only. */
export function last(calls: readonly PlayedCall[], alter: Alteration): Alteration {
  return (answer, number, call) => (number === calls.length - 1 ? alter(answer, number, call) : answer);
}

/** A history whose last call is answered as the model answers another request in its place. */
export function answeredAs(calls: readonly PlayedCall[], instead: PlayedCall): readonly RecordedCall[] {
  return answeredLike(calls, [...calls.slice(0, -1), instead]);
}

/** A history whose last call is answered as the model answers the last call of another history. */
export function answeredLike(
  calls: readonly PlayedCall[],
  others: readonly PlayedCall[],
  settings: Parameters<typeof played>[2] = {},
): readonly RecordedCall[] {
  const other = played(others).at(-1)?.response as RecordedResponse;
  return played(
    calls,
    last(calls, () => other),
    settings,
  );
}

/** A history whose last call is refused. */
export function refusedWith(
  calls: readonly PlayedCall[],
  name = "InvalidRequestException",
  message = "The request is refused.",
): readonly RecordedCall[] {
  return played(
    calls,
    last(calls, () => ({ ok: false, error: { name, message } })),
  );
}
