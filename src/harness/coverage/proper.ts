import type { Observation } from "../../oracle/observation.ts";

/** Whether a request keeps to the contract and to the rules that the service is known to enforce. */
export function isProper({ violations, expects }: Observation): boolean {
  return violations.length === 0 && !(expects.is === "refusal" && expects.reasons.some(({ by }) => by !== "guard"));
}
