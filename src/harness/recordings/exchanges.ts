import type { RecordedCall } from "../../checks/define.ts";
import type { Exchange } from "../../wire/exchange.ts";
import { readAnswer } from "../../wire/read-answer.ts";

/** How many seconds there are between two calls that do not say. */
const USUAL = 10;
/** When a recording begins that does not say, in epoch seconds. */
const BEGIN = Date.UTC(2024, 0, 1) / 1000;

/** A recording as exchanges; those of one group, which were under way at the same time, together. */
export function exchangesOf(calls: readonly RecordedCall[]): readonly (readonly Exchange[])[] {
  const groups: Exchange[][] = [];
  let now = BEGIN;
  for (const [number, { call, input, response, after = USUAL, group, silence, client }] of calls.entries()) {
    now += after;
    const { status, headers = {}, body } = response;
    const exchange: Exchange = {
      number,
      operation: call,
      input,
      received: silence
        ? { is: "nothing", why: silence, detail: "recorded" }
        : { is: "response", status, headers, body: Buffer.from(body) },
      answer: silence ? { ok: undefined, reason: silence } : readAnswer(status, headers, body),
      sent: now,
      arrived: now,
      role: "command",
      ...(group !== undefined && { group }),
      ...(client && { client }),
    };
    const last = groups.at(-1);
    if (last && group !== undefined && last[0]?.group === group) last.push(exchange);
    else groups.push([exchange]);
  }
  return groups;
}
