import type { Contract, Operation } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import { walk } from "../contract/walk.ts";
import type { Intent, Subject } from "../core/subject.ts";
import { PLAIN } from "../core/subject.ts";
import type { Violation } from "../core/violation.ts";
import { type ModelError, refusal } from "./answer.ts";
import { choice } from "./choices.ts";
import { copied } from "./copy.ts";
import { isFaultless } from "./faultless.ts";
import { type GuardingRules, guardingRules, siteOf } from "./guarding-rules.ts";
import type { Settings } from "./settings.ts";
import { wordsFor } from "./words.ts";

/** A request that may be acted upon, or why not. */
export type Checked =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly error: ModelError };

/**
 * Holds an input against the request shape at the contract's release, and against the rules that the service is known
 * to enforce, or that the world's choices make it enforce. The first fault in the order of the walk has the word.
 */
export function checkInput(settings: Settings, contract: Contract, operation: Operation, written: unknown): Checked {
  const shape = contract.shape(operation.request) as Shape;
  const nulls = choice(settings, "null-members") === "absent";
  const strangers = choice(settings, "unknown-members") === "ignored";
  const value = copied(shape, written ?? {}, { nulls, strangers });
  const intent = intentOf(operation.name);
  const rules = guardingRules(settings);
  if (isFaultless(rules, { contract, shape, operation: operation.name, intent }, value))
    return { ok: true, input: value };
  const subject: Subject = {
    kind: "request",
    shape: shape.name,
    intent,
    operation: operation.name,
    path: [],
    value,
    spelling: PLAIN,
  };
  const faults: string[] = [];
  walk(subject, shape, visitor(rules, subject, contract.release, faults));
  const [fault] = faults;
  return fault === undefined
    ? { ok: true, input: value }
    : { ok: false, error: refusal("InvalidRequestException", fault) };
}

function visitor(
  rules: GuardingRules,
  subject: Subject,
  release: string,
  faults: string[],
): Parameters<typeof walk>[2] {
  return {
    wants: (name) => rules.has(name),
    violation: (violation: Violation) => faults.push(wordsFor(violation)),
    visit: (name, seen, visit) => {
      for (const { rule, intents } of rules.get(name) ?? []) {
        if (!intents.includes(subject.intent)) continue;
        for (const finding of rule.inspect(seen as never, siteOf(visit, subject, release)))
          if (finding.severity === undefined || finding.severity === rule.severity) faults.push(finding.message);
      }
    },
  };
}

/** What a request is for, by its operation. */
export function intentOf(operation: string): Intent {
  if (operation.startsWith("Create")) return "create";
  return operation.startsWith("Update") ? "update" : "unknown";
}
