import { LATEST } from "../contract/contract.ts";
import { emptyWorld, perform, type Settings, settingsAt } from "../model/index.ts";
import type { Answer } from "../wire/answer.ts";
import { writeResponse } from "../wire/response.ts";
import type { RecordedCall, RecordedResponse } from "./define.ts";

/** A call of an example; the model answers it. */
export interface PlayedCall {
  readonly call: string;
  readonly input: unknown;
  /** Seconds between the call and the one before it; 10, enough for everything to settle, when absent. */
  readonly after?: number;
  /** Calls of one group are recorded as under way at the same time. */
  readonly group?: number;
}

/** Changes what the model has answered to the call of a number; returns what is recorded instead. */
export type Alteration = (answer: Answer, number: number, call: PlayedCall) => Answer | RecordedResponse;

/** A history as the model plays it, its answers altered by whoever wants a fault in it. */
export function played(
  calls: readonly PlayedCall[],
  alter: Alteration = (answer) => answer,
  settings: Partial<Settings> = {},
): readonly RecordedCall[] {
  let world = emptyWorld(settingsAt(LATEST, { settleMs: 5000, ...settings }));
  let now = Date.UTC(2024, 0, 1) / 1000;
  let ids = 0;
  const newId = (): string => (++ids).toString(16).padStart(32, "a");
  const recorded: RecordedCall[] = [];
  const outputs: unknown[] = [];
  for (const [number, step] of calls.entries()) {
    now += step.after ?? 10;
    const input = filled(step.input, outputs);
    const done = perform(world, step.call, input, { newId, now });
    world = done.world;
    const given = alter(structuredClone(done.answer), number, step);
    outputs.push("ok" in given && given.ok ? given.output : done.answer.ok ? done.answer.output : {});
    const response =
      "ok" in given ? writeResponse(given, `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`) : given;
    recorded.push({ ...step, input, response });
  }
  return recorded;
}

function filled(value: unknown, outputs: readonly unknown[]): unknown {
  if (typeof value === "string") {
    const [, of, member] = /^<(\d+)\.([\w.[\]]+)>$/.exec(value) ?? [];
    if (of === undefined || member === undefined) return value;
    return member
      .split(".")
      .reduce<unknown>((inner, name) => (inner as Record<string, unknown>)?.[name], outputs[Number(of)]);
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, outputs));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, filled(inner, outputs)]));
}
