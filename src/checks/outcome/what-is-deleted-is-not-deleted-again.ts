import { SCALE, SCALED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("revision-is-active", "connector-is-active", "ingress-allows");

export default defineOutcomeCheck({
  id: "what-is-deleted-is-not-deleted-again",
  level: "should",
  evidence: "documented",
  source: "DeleteAutoScalingConfiguration",
  summary: "What was deleted cannot be deleted once more.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "It is deleted already."),
  examples: {
    get conforms() {
      return [
        played([
          SCALE,
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            SCALE,
            { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
            { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
          ],
          { call: "DescribeAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ),
      ];
    },
  },
});
