import { CODE_SERVICE, CREATE, FIRST_DEFAULT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const NO_SCALING = FIRST_DEFAULT.replace("DefaultConfiguration", "nothing");

const PICKS = guardedBy("auto-scaling-is-usable", "vpc-connector-is-usable", "observability-is-usable");

export default defineOutcomeCheck({
  id: "unknown-references-are-refused",
  level: "should",
  evidence: "documented",
  source: "CreateServiceRequest.AutoScalingConfigurationArn",
  summary: "A service does not use what does not exist.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) =>
    notRefusedSo(observation, PICKS, "Nothing is under this ARN; which error says so is open."),
  examples: {
    get conforms() {
      return [played([{ call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: NO_SCALING } }])];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: NO_SCALING } }],
          CREATE,
        ),
      ];
    },
  },
});
