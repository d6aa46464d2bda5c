import open from "../../schemas/facts/open.json" with { type: "json" };
import { RELEASES } from "../contract/contract.ts";
import { failuresOf } from "./failures.ts";
import type { Settings } from "./settings.ts";

/** A point that documents and model leave open. */
export interface OpenPoint {
  readonly id: string;
  readonly question: string;
  readonly choices: readonly string[];
  readonly default: string;
  readonly source: string;
  /** The rule that guards requests when the choice is `refused`. */
  readonly rule?: string;
  /** The member whose default responses show when the choice is `shown`. */
  readonly shows?: string;
}

/** The id of an open point. */
export type PointId = keyof typeof open.points;

/** Every open point. Source: facts/open. */
export const OPEN_POINTS: readonly OpenPoint[] = Object.entries(open.points).map(([id, point]) => ({ id, ...point }));

const DEFAULTS = new Map(OPEN_POINTS.map((point) => [point.id, point.default]));

/** How a world settles an open point. */
export function choice(settings: Settings, point: PointId): string {
  return settings.choices[point] ?? (DEFAULTS.get(point) as string);
}

/** What is wrong with settings, in words; nothing when a world can be made of them. */
export function settingsFault(settings: Settings): string | undefined {
  if (!RELEASES.includes(settings.release)) return `${settings.release} is no release`;
  for (const [id, chosen] of Object.entries(settings.choices)) {
    const point = OPEN_POINTS.find((one) => one.id === id);
    if (!point) return `${id} is no open point`;
    if (!point.choices.includes(chosen)) return `${id} is ${point.choices.join(" or ")}, not ${chosen}`;
  }
  for (const [operation, failure] of Object.entries(settings.failures)) {
    const failures = failuresOf(operation);
    if (failures.length === 0) return `${operation} cannot fail`;
    if (!failures.includes(failure)) return `${operation} fails with ${failures.join(" or ")}, not ${failure}`;
  }
  return undefined;
}
