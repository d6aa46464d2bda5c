import { SCALE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["too-small", "too-large"]);

export default defineOutcomeCheck({
  id: "ranges-are-enforced",
  level: "must",
  evidence: "model",
  source: "ASConfigMaxSize",
  summary: "A number outside the documented range is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model bounds it."),
  examples: {
    get conforms() {
      return [
        played([
          { call: "CreateAutoScalingConfiguration", input: { AutoScalingConfigurationName: "high", MaxSize: 0 } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateAutoScalingConfiguration", input: { AutoScalingConfigurationName: "high", MaxSize: 0 } }],
          SCALE,
        ),
      ];
    },
  },
});
