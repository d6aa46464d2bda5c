import { SCALE, SCALED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("revision-is-active");

export default defineOutcomeCheck({
  id: "inactive-revisions-are-not-made-default",
  level: "must",
  evidence: "documented",
  source: "UpdateDefaultAutoScalingConfiguration",
  summary: "A deleted revision does not become the default.",
  claims: (observation) =>
    hadToBeRefused(observation, PICKS) && observation.exchange.operation === "UpdateDefaultAutoScalingConfiguration",
  describe: (observation) => notRefusedSo(observation, PICKS, "An INACTIVE revision cannot be used."),
  examples: {
    get conforms() {
      return [
        played([
          SCALE,
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
          { call: "UpdateDefaultAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            SCALE,
            { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
            { call: "UpdateDefaultAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
          ],
          { call: "DescribeAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ),
      ];
    },
  },
});
