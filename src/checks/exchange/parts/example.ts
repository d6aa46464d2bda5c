import type { RecordedCall, RecordedResponse } from "../../define.ts";
import { type PlayedCall, played } from "../../played.ts";

/** A history in which the output of the last call is changed. */
// biome-ignore lint/suspicious/noExplicitAny: an example changes an output freely
export function withOutput(calls: readonly PlayedCall[], change: (output: any) => void): readonly RecordedCall[] {
  return played(calls, (answer, number) => {
    if (number === calls.length - 1 && answer.ok) change(answer.output);
    return answer;
  });
}

/** A history in which the response to the last call is changed. */
export function withResponse(
  calls: readonly PlayedCall[],
  change: (response: RecordedResponse) => Partial<RecordedResponse>,
): readonly RecordedCall[] {
  return played(calls).map((call, number) =>
    number === calls.length - 1 ? { ...call, response: { ...call.response, ...change(call.response) } } : call,
  );
}

/** A response whose body is an error with other members. */
export function withError(
  calls: readonly PlayedCall[],
  change: (error: { readonly __type: string; readonly Message: string }) => object,
): readonly RecordedCall[] {
  return withResponse(calls, ({ body }) => ({ body: JSON.stringify(change(JSON.parse(body))) }));
}

/** A response whose last call has another header, or none. */
export function withHeader(
  calls: readonly PlayedCall[],
  name: string,
  value: string | undefined,
): readonly RecordedCall[] {
  return withResponse(calls, ({ headers }) => {
    const { [name]: _, ...others } = headers ?? {};
    return { headers: value === undefined ? others : { ...others, [name]: value } };
  });
}
