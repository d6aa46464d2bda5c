import { SCALE, SCALED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("all-revisions-by-name");

export default defineOutcomeCheck({
  id: "name-only-arn-deletes-all-revisions",
  level: "should",
  evidence: "documented",
  source: "DeleteAutoScalingConfigurationRequest.DeleteAllRevisions",
  summary: "All revisions are only deleted by an ARN that stops at the name.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) =>
    notRefusedSo(observation, PICKS, "DeleteAllRevisions goes with an ARN that stops at the name."),
  examples: {
    get conforms() {
      return [
        played([
          SCALE,
          {
            call: "DeleteAutoScalingConfiguration",
            input: { AutoScalingConfigurationArn: SCALED, DeleteAllRevisions: true },
          },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            SCALE,
            {
              call: "DeleteAutoScalingConfiguration",
              input: { AutoScalingConfigurationArn: SCALED, DeleteAllRevisions: true },
            },
          ],
          { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } },
        ),
      ];
    },
  },
});
