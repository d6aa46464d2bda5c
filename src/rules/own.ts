import type { ShapeName, ShapeRule, Site } from "../core/define.ts";
import type { Finding } from "../core/diagnostic.ts";

/** What a rule of one's own need not say. */
type Optional = "evidence" | "source" | "service" | "examples" | "severity";

/** A rule of somebody's own about the values of one shape; what it rests on and its examples may be left out. */
export type OwnRule<S extends ShapeName> = Omit<ShapeRule<S>, "on" | Optional> & Partial<Pick<ShapeRule<S>, Optional>>;

/**
 * Declares a rule of one's own about the values of one shape, a warning unless it says otherwise. Throws a TypeError
 * where it is none: its id is in lower case with dashes, and it has a shape, a summary and `inspect`.
 */
export function defineRule<S extends ShapeName>(rule: OwnRule<S>): ShapeRule {
  const { id, severity = "warning", shape, summary, inspect } = rule as Partial<OwnRule<S>>;
  const named = `the rule ${JSON.stringify(id)}`;
  if (typeof id !== "string" || !ID.test(id))
    throw new TypeError(`${named} needs an id in lower case with dashes, such as services-have-an-owner`);
  if (!["error", "warning", "info"].includes(severity))
    throw new TypeError(`${named} needs the severity error, warning or info`);
  if (typeof shape !== "string") throw new TypeError(`${named} needs the shape of the values that it looks at`);
  if (typeof summary !== "string" || summary === "")
    throw new TypeError(`${named} needs a summary, the truth in one sentence`);
  if (typeof inspect !== "function") throw new TypeError(`${named} needs inspect(), which returns what is wrong`);
  const facts = { evidence: "advice", source: shape, service: "unknown", examples: { invalid: [], valid: [] } };
  const careful = (value: never, at: Site) => wholeFindings(id, rule.inspect(value, at));
  return { ...facts, severity, ...rule, inspect: careful, on: "shape" } as unknown as ShapeRule;
}

function wholeFindings(id: string, found: Iterable<Finding>): readonly Finding[] {
  const findings = [...(found ?? [])];
  for (const { message, why, help } of findings)
    if (![message, why, help].every((text) => typeof text === "string"))
      throw new TypeError(`the rule ${id} returns a finding without message, why or help`);
  return findings;
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
