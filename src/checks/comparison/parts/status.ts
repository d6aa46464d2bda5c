import facts from "../../../../schemas/facts/lifecycle.json" with { type: "json" };
import type { Comparison, Observation } from "../../../oracle/observation.ts";

interface Life {
  readonly passing: readonly string[];
  readonly settled: readonly string[];
  readonly failed: readonly string[];
  readonly final: readonly string[];
  readonly transitions: readonly { readonly operation: string; readonly to: readonly string[] }[];
}

/**
 * Whether a status is one that a conformant implementation could show in place of the expected one, beside those in
 * which what is pending may end: it may begin something by itself, and try again what has failed.
 */
export function canBe({ place, expected, actual }: Comparison, { exchange }: Observation): boolean {
  const life: Life = place.startsWith("Service") ? facts.resources.service : facts.resources.vpcingressconnection;
  const status = String(actual);
  if (life.passing.includes(status) || life.failed.includes(status)) return true;
  if (!life.failed.includes(String(expected))) return false;
  const transition = life.transitions.find(({ operation }) => operation === exchange.operation);
  return transition === undefined || transition.to.includes(status);
}
