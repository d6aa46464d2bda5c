import type { Visit } from "../contract/walk.ts";
import type { ShapeRule, Site } from "../core/define.ts";
import type { Intent, Subject } from "../core/subject.ts";
import { RULES } from "../rules/index.ts";
import { choice, OPEN_POINTS, type PointId } from "./choices.ts";
import type { Settings } from "./settings.ts";

/** The rules that guard requests, by the shape whose values they look at. */
export type GuardingRules = ReadonlyMap<
  string,
  readonly { readonly rule: ShapeRule; readonly intents: readonly Intent[] }[]
>;

const USUAL: readonly Intent[] = ["create", "update", "unknown"];
const SHAPE_RULES = RULES.filter((rule) => rule.on === "shape");
const POINTS = OPEN_POINTS.filter((point) => point.rule !== undefined);
const made = new WeakMap<Settings["choices"], GuardingRules>();

/** The rules that the service is known to enforce, and those that a world's choices make it enforce. */
export function guardingRules(settings: Settings): GuardingRules {
  const known = made.get(settings.choices);
  if (known) return known;
  const chosen = POINTS.filter(({ id }) => choice(settings, id as PointId) === "refused").map(({ rule }) => rule);
  const rules = new Map<string, { rule: ShapeRule; intents: readonly Intent[] }[]>();
  for (const rule of SHAPE_RULES) {
    if (rule.service !== "refuses" && !chosen.includes(rule.id)) continue;
    rules.set(rule.shape, [...(rules.get(rule.shape) ?? []), { rule, intents: rule.intents ?? USUAL }]);
  }
  made.set(settings.choices, rules);
  return rules;
}

/** What surrounds a value of a request, as rules want to know it. */
export function siteOf(visit: Visit, subject: Subject, release: string): Site {
  const { kind, intent, operation } = subject;
  return {
    release,
    kind,
    intent,
    ...(operation !== undefined && { operation }),
    ...(visit.owner && { owner: visit.owner }),
    path: visit.path(),
    text: () => undefined,
  };
}
