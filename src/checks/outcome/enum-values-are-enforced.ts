import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["unknown-value"]);

export default defineOutcomeCheck({
  id: "enum-values-are-enforced",
  level: "must",
  evidence: "model",
  source: "ProviderType",
  summary: "A value that is none of a list's values is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model lists the values."),
  examples: {
    get conforms() {
      return [played([{ call: "CreateConnection", input: { ConnectionName: "github", ProviderType: "GITLAB" } }])];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateConnection", input: { ConnectionName: "github", ProviderType: "GITLAB" } }],
          CONNECT,
        ),
      ];
    },
  },
});
