import { CODE_SERVICE, SCALE, SCALED } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";
import { hasService } from "./parts/world.ts";

/** Some documents speak of running services only; without any service it is the default that was to be deleted. */
const isSurelyUsed = ({ before }: Observation): boolean =>
  hasService(before, "RUNNING") ||
  !hasService(before, "PAUSED", "OPERATION_IN_PROGRESS", "CREATE_FAILED", "DELETE_FAILED");

const PICKS = guardedBy("resource-is-unused", "revisions-can-go", "observability-can-go");

export default defineOutcomeCheck({
  id: "what-a-service-uses-is-not-deleted",
  level: "must",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "What a running service uses, and the default auto scaling configuration, cannot be deleted.",
  claims: (observation) => hadToBeRefused(observation, PICKS) && isSurelyUsed(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "It is the default, or a running service uses it."),
  examples: {
    get conforms() {
      return [
        played([
          SCALE,
          { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } },
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            SCALE,
            { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } },
            { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
          ],
          { call: "DescribeAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ),
      ];
    },
  },
});
