import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["wrong-type"]);

export default defineOutcomeCheck({
  id: "types-are-enforced",
  level: "must",
  evidence: "model",
  source: "CreateServiceRequest",
  summary: "A value of another JSON type than the documented one is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model gives it another type."),
  examples: {
    get conforms() {
      return [played([{ call: "CreateConnection", input: { ConnectionName: ["github"], ProviderType: "GITHUB" } }])];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateConnection", input: { ConnectionName: ["github"], ProviderType: "GITHUB" } }],
          CONNECT,
        ),
      ];
    },
  },
});
