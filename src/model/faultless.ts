import type { Contract } from "../contract/contract.ts";
import { createFits, type Fit } from "../contract/fits.ts";
import type { Shape } from "../contract/shape.ts";
import type { Site } from "../core/define.ts";
import type { Intent } from "../core/subject.ts";
import type { Owner } from "../core/violation.ts";
import type { GuardingRules } from "./guarding-rules.ts";

/** Whether a request of an operation is certainly faultless. */
type QuickLook = (operation: string, value: unknown, shape: Shape) => boolean;

const looks = new WeakMap<GuardingRules, Map<string, QuickLook>>();

/**
 * The quick question before a walk: whether a request certainly keeps to its shape and to the rules that guard it. At
 * the first doubt the answer is no, and a walk tells what is wrong.
 */
export function isFaultless(
  rules: GuardingRules,
  { contract, shape, operation, intent }: Looked,
  value: unknown,
): boolean {
  const made = looks.get(rules) ?? new Map<string, QuickLook>();
  looks.set(rules, made);
  const key = `${contract.release} ${intent}`;
  const look = made.get(key) ?? quickLook(rules, contract, intent);
  made.set(key, look);
  return look(operation, value, shape);
}

/** What kind of request is looked at. */
export interface Looked {
  readonly contract: Contract;
  readonly shape: Shape;
  readonly operation: string;
  readonly intent: Intent;
}

function quickLook(rules: GuardingRules, { release }: Contract, intent: Intent): QuickLook {
  let isDoubtful = false;
  /** One site for all values: rules read it while they are asked. A rule that asks for a place is not answered here. */
  const site = {
    release,
    kind: "request",
    intent,
    operation: "",
    owner: undefined as Owner | undefined,
    get path() {
      isDoubtful = true;
      return [];
    },
    text: () => undefined,
  };
  const fitOf = createFits((name): Fit | undefined => {
    const asked = (rules.get(name) ?? []).filter(({ intents }) => intents.includes(intent));
    if (asked.length === 0) return undefined;
    return (value, owner) => {
      site.owner = owner;
      return asked.every(({ rule }) => isEmpty(rule.inspect(value as never, site as Site)));
    };
  });
  return (operation, value, shape) => {
    site.operation = operation;
    isDoubtful = false;
    return fitOf(shape)(value, undefined) && !isDoubtful;
  };
}

function isEmpty(found: Iterable<unknown>): boolean {
  for (const _ of found) return false;
  return true;
}
