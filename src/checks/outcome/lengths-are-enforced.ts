import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["too-short", "too-long"]);

export default defineOutcomeCheck({
  id: "lengths-are-enforced",
  level: "must",
  evidence: "model",
  source: "ConnectionName",
  summary: "A text shorter or longer than the documented length is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The model bounds its length."),
  examples: {
    get conforms() {
      return [
        played([{ call: "CreateConnection", input: { ConnectionName: "github".repeat(9), ProviderType: "GITHUB" } }]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [{ call: "CreateConnection", input: { ConnectionName: "github".repeat(9), ProviderType: "GITHUB" } }],
          CONNECT,
        ),
      ];
    },
  },
});
