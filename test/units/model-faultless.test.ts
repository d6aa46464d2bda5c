import { expect, test } from "vitest";
import { boundaryRequests } from "../../src/arbitraries/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Shape } from "../../src/contract/shape.ts";
import { walk } from "../../src/contract/walk.ts";
import { PLAIN, type Subject } from "../../src/core/subject.ts";
import { isFaultless } from "../../src/model/faultless.ts";
import { guardingRules, siteOf } from "../../src/model/guarding-rules.ts";
import { intentOf } from "../../src/model/input.ts";
import { settingsAt } from "../../src/model/settings.ts";

const contract = contractAt(LATEST);
const rules = guardingRules(settingsAt(LATEST));

/** Whether a walk finds something in a request, or a rule that guards it does. */
function isFaulty(operation: string, shape: Shape, value: unknown): boolean {
  const intent = intentOf(operation);
  const subject: Subject = { kind: "request", shape: shape.name, intent, operation, path: [], value, spelling: PLAIN };
  let found = 0;
  walk(subject, shape, {
    wants: (name) => rules.has(name),
    violation: () => found++,
    visit: (name, seen, visit) => {
      for (const { rule, intents } of rules.get(name) ?? [])
        if (intents.includes(intent)) found += [...rule.inspect(seen as never, siteOf(visit, subject, LATEST))].length;
    },
  });
  return found > 0;
}

test.each(contract.operations().map(({ name, request }) => ({ name, request })))(
  "the quick look at requests of $name says yes where a walk finds nothing",
  ({ name, request }) => {
    const shape = contract.shape(request) as Shape;
    const looked = { contract, shape, operation: name, intent: intentOf(name) };
    const answers = { yes: 0, no: 0 };
    for (const { input } of [...boundaryRequests(contract, name), { input: { Stranger: 1 } }]) {
      const faulty = isFaulty(name, shape, input);
      expect(isFaultless(rules, looked, input), JSON.stringify(input)).toBe(!faulty);
      answers[faulty ? "no" : "yes"]++;
    }
    expect(answers.yes).toBeGreaterThan(0);
    expect(answers.no).toBeGreaterThan(0);
  },
);
