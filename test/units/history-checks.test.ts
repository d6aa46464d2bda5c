import { describe, expect, it } from "vitest";
import type { HistoryCheck, RecordedCall } from "../../src/checks/define.ts";
import { HISTORY_CHECKS } from "../../src/checks/history/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { emptyWorld, settingsAt } from "../../src/model/index.ts";
import type { Observation } from "../../src/oracle/observation.ts";
import { readAnswer } from "../../src/wire/read-answer.ts";

const CONTRACT = contractAt(LATEST);
const WORLD = emptyWorld(settingsAt(LATEST));

/** A recording as checks of histories see it; they look at answers alone, so that no oracle is needed. */
function observed(calls: readonly RecordedCall[]): readonly Observation[] {
  let now = 0;
  return calls.map(({ call, input, response, after = 10, group }, number) => {
    now += after;
    const { status, headers = {}, body } = response;
    const exchange = {
      number,
      operation: call,
      input,
      received: { is: "response", status, headers, body: Buffer.from(body) },
      answer: readAnswer(status, headers, body),
      sent: now,
      arrived: now,
      role: "command",
      ...(group !== undefined && { group }),
    } as const;
    return {
      exchange,
      violations: [],
      expects: { is: "unknown", why: "nobody asked" },
      outcome: "unjudged",
      comparisons: [],
      named: { gone: false, strange: false },
      spoilt: new Set<string>(),
      learned: [],
      contradicted: [],
      before: WORLD,
      after: WORLD,
    } as const;
  });
}

const failing = (calls: readonly RecordedCall[]): readonly HistoryCheck[] =>
  HISTORY_CHECKS.filter(({ inspect }) => (inspect(observed(calls), CONTRACT) ?? []).length > 0);

describe.each(HISTORY_CHECKS.map((check) => [check.id, check] as const))("%s", (_, check) => {
  it.each(check.examples.conforms.map((calls, index) => [index, calls] as const))(
    "passes history %i",
    (_index, calls) => {
      expect(failing(calls).map(({ id }) => id)).toEqual([]);
    },
  );
  it("has judged one of them", () => {
    const inspections = check.examples.conforms.map((calls) => check.inspect(observed(calls), CONTRACT));
    expect(inspections.some((problems) => problems !== undefined)).toBe(true);
  });
  it.each(check.examples.violates.map((calls, index) => [index, calls] as const))(
    "fails history %i",
    (_index, calls) => {
      expect(failing(calls).map(({ id }) => id)).toEqual([check.id]);
    },
  );
});
