import { describe, expect, test } from "vitest";
import type { Check, ProtocolCheck, RecordedCall, RecordedResponse } from "../../src/checks/define.ts";
import { CHECKS } from "../../src/checks/index.ts";
import { inspectHistory } from "../../src/checks/inspect.ts";
import { refusedWith } from "../../src/checks/outcome/parts/history.ts";
import { frozenChecks, REQUIREMENTS } from "../../src/checks/requirements.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { replayed } from "../../src/harness/recordings/replayed.ts";

const contract = contractAt(LATEST);
type HistoricCheck = Exclude<Check, ProtocolCheck>;
const isHistoric = (check: Check): check is HistoricCheck => check.on !== "protocol";
const historic = CHECKS.filter(isHistoric);
const protocol = CHECKS.filter((check) => check.on === "protocol");

const looks = new Map<readonly RecordedCall[], ReturnType<typeof look>>();

function look(calls: readonly RecordedCall[]) {
  const history = replayed(calls);
  return { history, inspected: inspectHistory(history, contract) };
}

/** A history and what all checks say of it, which several tests ask of the same example. */
function lookAt(calls: readonly RecordedCall[]) {
  const known = looks.get(calls) ?? look(calls);
  looks.set(calls, known);
  return known;
}

const inspect = (calls: readonly RecordedCall[]) => lookAt(calls).inspected;
const failing = (calls: readonly RecordedCall[]) =>
  inspect(calls).flatMap(({ check, problems }) => (problems.length > 0 ? [check] : []));
const must = (checks: readonly Check[]) => checks.filter(({ level }) => level === "must").map(({ id }) => id);

describe.each(historic.map((check) => [check.id, check] as const))("%s", (_, check) => {
  test.each(check.examples.conforms.map((calls, index) => [index, calls] as const))("passes history %i", (_, calls) => {
    const found = failing(calls);
    expect(found.map(({ id }) => id)).not.toContain(check.id);
    expect(must(found)).toEqual([]);
  });

  test("has something to judge in one of them", () => {
    expect(check.examples.conforms.flatMap(inspect).map((inspected) => inspected.check.id)).toContain(check.id);
  });

  test.each(check.examples.violates.map((calls, index) => [index, calls] as const))("fails history %i", (_, calls) => {
    const found = failing(calls);
    expect(found.map(({ id }) => id)).toContain(check.id);
    expect(must(found)).toEqual(must([check]));
  });

  test("says where, what about and in a sentence", () => {
    for (const { history, inspected } of check.examples.violates.map(lookAt))
      for (const { problems } of inspected.filter((one) => one.check === check))
        for (const { message, aspect, exchange } of problems) {
          expect(history[exchange ?? -1]).toBeDefined();
          expect(aspect).not.toMatch(/[0-9a-f]{32}|arn:/);
          expect(message).toMatch(/[.!?]$/);
        }
  });
});

const received = ({ status, headers = {}, body }: RecordedResponse) => ({
  is: "response" as const,
  status,
  headers,
  body: Buffer.from(body),
});

describe.each(protocol.map((check) => [check.id, check] as const))("%s", (_, check) => {
  test("passes answers that conform", () => {
    for (const response of check.examples.conforms) expect(check.inspect(received(response))).toEqual([]);
  });

  test("fails answers that do not, in a sentence", () => {
    for (const response of check.examples.violates) {
      const problems = check.inspect(received(response));
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toMatch(/\.$/);
    }
  });
});

test.each([
  ["a limit", { MaxResults: 1 }, ["limit-in-the-range-is-accepted"]],
  ["a filter", { ConnectionName: "github" }, ["valid-requests-are-accepted"]],
  ["either", { ConnectionName: "github", MaxResults: 1 }, []],
])("a refusal that is about %s is found once, and where it may be about both, not at all", (_, input, ids) => {
  expect(must(failing(refusedWith([{ call: "ListConnections", input }])))).toEqual(ids);
});

test("an internal error is about no request, whatever is asked", () => {
  const refused = refusedWith([{ call: "ListConnections", input: { MaxResults: 1 } }], "InternalServiceErrorException");
  expect(must(failing(refused))).toEqual(["valid-requests-are-accepted"]);
});

test("every check of a frozen set is still there, and is demanded at the level of then", () => {
  const ids = CHECKS.map(({ id }) => id);
  expect(Object.keys(REQUIREMENTS)).toContain("2026-12");
  for (const [date, { must, should }] of Object.entries(REQUIREMENTS)) {
    expect(date).toMatch(/^\d{4}-\d\d$/);
    expect([...must, ...should].filter((id) => !ids.includes(id))).toEqual([]);
    const frozen = frozenChecks(CHECKS, date);
    expect(
      frozen
        .filter(({ level }) => level === "must")
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...must].sort());
    expect(frozen).toHaveLength(must.length + should.length);
  }
});

test("a check that came later, or is graver now, changes nothing for an old set", () => {
  const [first, ...rest] = frozenChecks(CHECKS, "2026-12");
  const graver = CHECKS.map((check) => ({ ...check, level: "must" as const }));
  const frozen = frozenChecks([...graver, { ...graver[0], id: "new" } as (typeof CHECKS)[number]], "2026-12");
  expect(frozen.map(({ id, level }) => `${id} ${level}`)).toEqual(
    [first, ...rest].map((one) => `${one?.id} ${one?.level}`),
  );
});
