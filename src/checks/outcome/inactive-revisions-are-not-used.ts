import { CODE_SERVICE, CREATE, SCALE, SCALED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { hasInactive } from "./parts/gone.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("auto-scaling-is-usable", "vpc-connector-is-usable", "observability-is-usable");

export default defineOutcomeCheck({
  id: "inactive-revisions-are-not-used",
  level: "must",
  evidence: "documented",
  source: "CreateServiceRequest.AutoScalingConfigurationArn",
  summary:
    "A service does not use an auto scaling configuration, VPC connector or observability configuration that was deleted.",
  claims: (observation) => hadToBeRefused(observation, PICKS) && hasInactive(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "What is INACTIVE cannot be used."),
  examples: {
    get conforms() {
      return [
        played([
          SCALE,
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
          { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            SCALE,
            { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
            { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } },
          ],
          CREATE,
        ),
      ];
    },
  },
});
