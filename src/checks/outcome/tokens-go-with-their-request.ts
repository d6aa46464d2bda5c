import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("token-fits");

export default defineOutcomeCheck({
  id: "tokens-go-with-their-request",
  level: "should",
  evidence: "documented",
  source: "facts/paging",
  summary: "A NextToken that was not given for a request with these parameters is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) =>
    notRefusedSo(observation, PICKS, "All other parameters must be those of the request that gave the token."),
  examples: {
    get conforms() {
      return [played([{ call: "ListServices", input: { NextToken: "nonsense" } }])];
    },
    get violates() {
      return [
        answeredAs([{ call: "ListServices", input: { NextToken: "nonsense" } }], { call: "ListServices", input: {} }),
      ];
    },
  },
});
