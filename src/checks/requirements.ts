import frozen from "../../schemas/requirements.json" with { type: "json" };
import type { Level } from "../core/conformance.ts";
import type { Check } from "./define.ts";

/** The sets of checks that are frozen, by month. */
export const REQUIREMENTS: Readonly<Record<string, Readonly<Record<Level, readonly string[]>>>> = frozen.sets;

/** The checks of a frozen set, at the levels that they had then; later ones are left out. */
export function frozenChecks(checks: readonly Check[], date: string): readonly Check[] {
  const set = REQUIREMENTS[date];
  return checks.flatMap((check) => {
    const level = (["must", "should"] as const).find((one) => set?.[one].includes(check.id));
    return level === undefined ? [] : [level === check.level ? check : { ...check, level }];
  });
}
