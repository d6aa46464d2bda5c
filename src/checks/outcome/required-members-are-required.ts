import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["missing-member"]);

export default defineOutcomeCheck({
  id: "required-members-are-required",
  level: "must",
  evidence: "model",
  source: "CreateServiceRequest",
  summary: "A request without a required member is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model requires it."),
  examples: {
    get conforms() {
      return [played([{ call: "CreateConnection", input: { ConnectionName: "github" } }])];
    },
    get violates() {
      return [answeredAs([{ call: "CreateConnection", input: { ConnectionName: "github" } }], CONNECT)];
    },
  },
});
