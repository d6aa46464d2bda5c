import type { Contract } from "../contract/contract.ts";
import type { ShapeRule } from "../core/define.ts";
import type { Intent } from "../core/subject.ts";
import { REQUEST_RULES } from "../rules/request-rules.ts";
import type { Constraint } from "./constraint.ts";
import { intentOf } from "./intent.ts";
import { type Message, type Place, placesOf } from "./place.ts";

/** The intents for which a rule about requests holds where it does not say. */
const USUAL: readonly Intent[] = ["create", "update", "unknown"];

/** The rules about values of requests, by the shape that they are bound to. */
export const RULES_BY_SHAPE: ReadonlyMap<string, readonly ShapeRule[]> = grouped(
  REQUEST_RULES.filter((rule) => rule.on === "shape"),
);

/** Whether a rule holds for requests of an intent. */
export function holdsFor(rule: ShapeRule, intent: Intent): boolean {
  return (rule.intents ?? USUAL).includes(intent);
}

/** How a constraint is named. */
export function constraintId(shape: string, place: string, kind: Constraint["kind"], rule?: string): string {
  const where = place === "" ? shape : `${shape}${/^[[{]/.test(place) ? "" : "."}${place}`;
  return rule === undefined ? `${where} ${kind}` : `rule ${rule} at ${where}`;
}

const made = new WeakMap<Contract, Map<string, readonly Constraint[]>>();

/**
 * Every constraint that a message of an operation must keep to, in the order of its places: what its shapes say, and
 * of a request the rules that the service is known to enforce. Empty for what is no operation at the release.
 */
export function constraintsOf(
  contract: Contract,
  operation: string,
  message: Message = "request",
): readonly Constraint[] {
  const known = made.get(contract) ?? new Map<string, readonly Constraint[]>();
  made.set(contract, known);
  const top = contract.operation(operation)?.[message];
  if (top === undefined) return [];
  const places = () => placesOf(contract, operation, message);
  const rules = message === "request" ? RULES_BY_SHAPE : new Map();
  const found = known.get(top) ?? places().flatMap((place) => atPlace(top, operation, place, rules));
  known.set(top, found);
  return found;
}

function atPlace(top: string, operation: string, place: Place, rules: typeof RULES_BY_SHAPE): readonly Constraint[] {
  const { shape, path } = place;
  const found: Constraint[] = [];
  const add = (kind: Constraint["kind"], more: { limit?: number; rule?: string } = {}) =>
    found.push({ id: constraintId(top, path, kind, more.rule), operation, place: path, kind, ...more });
  if (place.required && path !== "") add("required");
  if (path !== "" && !path.endsWith("{key}")) add("type");
  if (shape.values) add("enum");
  if (shape.pattern) add("pattern");
  for (const kind of ["minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"] as const)
    if (Number.isFinite(shape[kind]) && (shape[kind] > 0 || (kind.startsWith("m") && kind.endsWith("imum"))))
      add(kind, { limit: shape[kind] });
  for (const rule of rules.get(shape.name) ?? [])
    if (rule.service === "refuses" && holdsFor(rule, intentOf(operation))) add("rule", { rule: rule.id });
  return found;
}

function grouped(rules: readonly ShapeRule[]): ReadonlyMap<string, readonly ShapeRule[]> {
  const groups = new Map<string, ShapeRule[]>();
  for (const rule of rules) groups.set(rule.shape, [...(groups.get(rule.shape) ?? []), rule]);
  return groups;
}
