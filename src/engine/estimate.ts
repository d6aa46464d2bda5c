import { admittedBy } from "../harness/safety/admit.ts";
import { type Estimate, estimateOf } from "../harness/safety/estimate.ts";
import { PHASES } from "../harness/script.ts";
import { type ConformOptions, planOf } from "./conform.ts";

/** What a run with these options would do to an account. Nothing is sent. */
export function estimate(options: Omit<ConformOptions, "target">): Estimate {
  const { limits = {}, phases = PHASES } = options;
  return estimateOf(planOf(options), phases, admittedBy(limits));
}

export { estimateWords } from "../harness/safety/estimate.ts";
