import type { RecordedCall } from "../../define.ts";
import { type PlayedCall, played } from "../../played.ts";

/** An answer of a history, to be changed in place. */
// biome-ignore lint/suspicious/noExplicitAny: an answer of any operation, which examples change freely
export type Changed = any;

/** A history in whose last answer something is changed. */
export function changed(calls: readonly PlayedCall[], change: (output: Changed) => void): readonly RecordedCall[] {
  return played(calls, (answer, number) => {
    if (answer.ok && number === calls.length - 1) change(answer.output);
    return answer;
  });
}
