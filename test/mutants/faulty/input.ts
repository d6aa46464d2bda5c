import type { Contract, Operation } from "../../../src/contract/contract.ts";
import type { Shape } from "../../../src/contract/shape.ts";
import { walk } from "../../../src/contract/walk.ts";
import { PLAIN, type Subject } from "../../../src/core/subject.ts";
import { type ModelError, refusal } from "../../../src/model/answer.ts";
import { choice } from "../../../src/model/choices.ts";
import { copied } from "../../../src/model/copy.ts";
import { guardingRules, siteOf } from "../../../src/model/guarding-rules.ts";
import type { Settings } from "../../../src/model/settings.ts";
import type { Call, Faults } from "./faults.ts";

/** What an operation gets to see, or why it does not: as the model decides it, but for what the faults pass over. */
export function judged(
  settings: Settings,
  contract: Contract,
  operation: Operation,
  call: Call,
  { overlooks, ignores = [] }: Faults,
): { readonly input: unknown } | { readonly error: ModelError } {
  const shape = contract.shape(operation.request) as Shape;
  const nulls = choice(settings, "null-members") === "absent";
  const strangers = choice(settings, "unknown-members") === "ignored";
  const value = copied(shape, call.input, { nulls, strangers });
  const [first] = operation.name.split(/(?=[A-Z])/);
  const intent = first === "Create" ? "create" : first === "Update" ? "update" : "unknown";
  const subject: Subject = {
    kind: "request",
    shape: shape.name,
    intent,
    operation: operation.name,
    path: [],
    value,
    spelling: PLAIN,
  };
  const rules = guardingRules(settings);
  const found: string[] = [];
  walk(subject, shape, {
    wants: (name) => rules.has(name),
    violation: (violation) => {
      if (!overlooks?.(violation, call)) found.push(`${violation.kind} at ${violation.path.join(".")}`);
    },
    visit: (name, seen, visit) => {
      for (const { rule, intents } of rules.get(name) ?? []) {
        if (!intents.includes(intent) || ignores.includes(rule.id)) continue;
        for (const finding of rule.inspect(seen as never, siteOf(visit, subject, contract.release)))
          if (finding.severity === undefined || finding.severity === rule.severity) found.push(finding.message);
      }
    },
  });
  const [fault] = found;
  return fault === undefined ? { input: value } : { error: refusal("InvalidRequestException", fault) };
}
