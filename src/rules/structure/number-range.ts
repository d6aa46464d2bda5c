import { contractAt } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { defineViolationRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";
import { nameAt, sentence } from "../wording.ts";

export default defineViolationRule({
  id: "number-range",
  severity: "error",
  evidence: "model",
  source: "HealthCheckConfiguration",
  service: "refuses",
  summary: "A number lies within its documented bounds.",
  violations: ["too-small", "too-large"],
  examples: {
    invalid: [
      updateService({ HealthCheckConfiguration: { Interval: 30 } }),
      updateService({ HealthCheckConfiguration: { Timeout: 0 } }),
    ],
    valid: [updateService({ HealthCheckConfiguration: { Interval: 20, Timeout: 5 } })],
  },
  describe: ({ kind, value, limit, path, shape }, at) => ({
    message: `${sentence(nameAt(path))} is ${value}, and the ${kind === "too-large" ? "most" : "least"} is ${limit}.`,
    why: "The service refuses a number outside these bounds.",
    help: `Write ${boundsOf(contractAt(at.release).shape(shape))}.`,
  }),
});

function boundsOf(
  { minimum, maximum }: Pick<Shape, "minimum" | "maximum"> = { minimum: 0, maximum: Infinity },
): string {
  return maximum === Number.POSITIVE_INFINITY ? `${minimum} or more` : `a number from ${minimum} to ${maximum}`;
}
