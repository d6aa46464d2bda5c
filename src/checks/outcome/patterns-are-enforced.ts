import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["pattern"]);

export default defineOutcomeCheck({
  id: "patterns-are-enforced",
  level: "must",
  evidence: "model",
  source: "ConnectionName",
  summary: "A text that does not match the documented pattern is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model gives its pattern."),
  examples: {
    get conforms() {
      return [played([{ call: "CreateConnection", input: { ConnectionName: "git hub", ProviderType: "GITHUB" } }])];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateConnection", input: { ConnectionName: "git hub", ProviderType: "GITHUB" } }],
          CONNECT,
        ),
      ];
    },
  },
});
