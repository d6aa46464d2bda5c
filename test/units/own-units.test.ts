import { describe, expect, test } from "vitest";
import { defineCheck, type OwnCheck } from "../../src/checks/own.ts";
import { defineRule, type OwnRule } from "../../src/rules/own.ts";

const FINDING = { message: "It has no owner.", why: "Nobody knows whom to call.", help: "Add a tag owner." };
const RULE = {
  id: "services-have-an-owner",
  shape: "CreateServiceRequest",
  summary: "Every service has an owner.",
  inspect: () => [FINDING],
} as const satisfies OwnRule<"CreateServiceRequest">;

const PROBLEM = { message: "It lists.", aspect: "listing" };
const CHECK = {
  id: "no-answer-is-ever-right",
  level: "must",
  on: "exchange",
  summary: "No answer is ever right.",
  inspect: () => [PROBLEM],
} as const satisfies OwnCheck;

/** Names that are no ids, and some that are. */
const NO_IDS = [undefined, 7, "", "A", "a_b", "a-", "-a", "a--b", "aB", "a b", "ä", "A-b", "a-b\n", "a-B"];
const IDS = ["a", "a1", "7-b", "abc-def-1"];

const said = (make: () => unknown): string => {
  try {
    make();
    return "nothing";
  } catch (error) {
    return error instanceof TypeError ? error.message : `no TypeError: ${error}`;
  }
};

describe("a rule of one's own", () => {
  const rule = (change: object) => defineRule({ ...RULE, ...change } as OwnRule<"CreateServiceRequest">);
  const asked = (change: object): unknown => rule(change).inspect({} as never, { path: [] } as never);

  test("is a rule like any other, a warning that rests on advice", () => {
    expect({ ...rule({}), inspect: undefined }).toEqual({
      ...RULE,
      on: "shape",
      severity: "warning",
      evidence: "advice",
      source: "CreateServiceRequest",
      service: "unknown",
      examples: { invalid: [], valid: [] },
      inspect: undefined,
    });
    const facts = { severity: "error", evidence: "model", source: "Tag.Key", service: "refuses", intents: ["create"] };
    expect(rule(facts)).toMatchObject(facts);
    for (const severity of ["error", "warning", "info"]) expect(rule({ severity })).toMatchObject({ severity });
    for (const id of IDS) expect(rule({ id })).toMatchObject({ id });
  });

  test.each([
    ...NO_IDS.map((id) => [
      { id },
      `the rule ${JSON.stringify(id)} needs an id in lower case with dashes, such as services-have-an-owner`,
    ]),
    [{ severity: "fatal" }, 'the rule "services-have-an-owner" needs the severity error, warning or info'],
    [{ shape: undefined }, 'the rule "services-have-an-owner" needs the shape of the values that it looks at'],
    [{ summary: undefined }, 'the rule "services-have-an-owner" needs a summary, the truth in one sentence'],
    [{ summary: "" }, 'the rule "services-have-an-owner" needs a summary, the truth in one sentence'],
    [{ inspect: "x" }, 'the rule "services-have-an-owner" needs inspect(), which returns what is wrong'],
  ] as [object, string][])("is none with %j", (change, message) => {
    expect(said(() => rule(change))).toBe(message);
  });

  test("hands on what it finds, from any iterable, and nothing where it returns nothing", () => {
    expect(asked({})).toEqual([FINDING]);
    expect(asked({ inspect: () => new Set([FINDING]).values() })).toEqual([FINDING]);
    expect(asked({ inspect: () => undefined })).toEqual([]);
    expect(asked({ inspect: (value: unknown, at: unknown) => [{ ...FINDING, value, at }] })).toEqual([
      { ...FINDING, value: {}, at: { path: [] } },
    ]);
  });

  test.each(["message", "why", "help"])("is told when it finds something without %s", (word) => {
    const inspect = () => [FINDING, { ...FINDING, [word]: undefined }];
    expect(said(() => asked({ inspect }))).toBe(
      "the rule services-have-an-owner returns a finding without message, why or help",
    );
  });
});

describe("a check of one's own", () => {
  const check = (change: object) => defineCheck({ ...CHECK, ...change } as OwnCheck);
  const asked = (change: object): unknown =>
    (check(change) as unknown as { inspect(given: string): unknown }).inspect("given");

  test("is a check like any other, one that rests on advice", () => {
    expect({ ...check({}), inspect: undefined }).toEqual({
      ...CHECK,
      evidence: "advice",
      source: "a check of your own",
      examples: { conforms: [], violates: [] },
      inspect: undefined,
    });
    const facts = { level: "should", evidence: "model", source: "ListServices", on: "history" };
    expect(check(facts)).toMatchObject(facts);
    for (const on of ["exchange", "history", "protocol"]) expect(check({ on })).toMatchObject({ on });
    for (const id of IDS) expect(check({ id })).toMatchObject({ id });
  });

  test.each([
    ...NO_IDS.map((id) => [
      { id },
      `the check ${JSON.stringify(id)} needs an id in lower case with dashes, such as names-have-our-prefix`,
    ]),
    [{ level: "may" }, 'the check "no-answer-is-ever-right" needs the level must or should'],
    [
      { on: "nothing" },
      'the check "no-answer-is-ever-right" needs to look at one of these: on: "exchange", "history" or "protocol"',
    ],
    [{ summary: undefined }, 'the check "no-answer-is-ever-right" needs a summary, the requirement in one sentence'],
    [{ summary: "" }, 'the check "no-answer-is-ever-right" needs a summary, the requirement in one sentence'],
    [{ inspect: "x" }, 'the check "no-answer-is-ever-right" needs inspect(), which returns what is wrong'],
  ] as [object, string][])("is none with %j", (change, message) => {
    expect(said(() => check(change))).toBe(message);
  });

  test("hands on what it finds, and that it had nothing to judge", () => {
    expect(asked({})).toEqual([PROBLEM]);
    expect(asked({ inspect: () => undefined })).toBe(undefined);
    expect(asked({ inspect: (message: string) => [{ message, aspect: "a" }] })).toEqual([
      { message: "given", aspect: "a" },
    ]);
  });

  test.each(["message", "aspect"])("is told when it finds something without %s", (word) => {
    const inspect = () => [PROBLEM, { ...PROBLEM, [word]: undefined }];
    expect(said(() => asked({ inspect }))).toBe(
      "the check no-answer-is-ever-right returns a problem without message or aspect",
    );
  });
});
