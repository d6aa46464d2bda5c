import { CODE_SERVICE, SCALE, SCALED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("resource-is-unused", "revisions-can-go", "observability-can-go");

export default defineOutcomeCheck({
  id: "what-any-service-uses-is-not-deleted",
  level: "should",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "What a service uses that is paused, failed or in the middle of an operation is not deleted.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "A service that is not deleted uses it."),
  examples: {
    get conforms() {
      return [
        played([
          SCALE,
          { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } },
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED }, after: 0 },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            SCALE,
            { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } },
            { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED }, after: 0 },
          ],
          { call: "DescribeAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED }, after: 0 },
        ),
      ];
    },
  },
});
