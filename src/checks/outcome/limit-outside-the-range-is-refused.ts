import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { hadToBeRefused, notRefusedSo, violating } from "./parts/refusal.ts";

const PICKS = violating(["too-small", "too-large"], ({ owner }) => owner?.member === "MaxResults");

export default defineOutcomeCheck({
  id: "limit-outside-the-range-is-refused",
  level: "must",
  evidence: "model",
  source: "MaxResults",
  summary: "A list operation refuses a MaxResults outside its own range.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "Each list has a range of its own."),
  examples: {
    get conforms() {
      return [played([{ call: "ListServices", input: { MaxResults: 21 } }])];
    },
    get violates() {
      return [
        answeredAs([{ call: "ListServices", input: { MaxResults: 21 } }], {
          call: "ListServices",
          input: { MaxResults: 20 },
        }),
      ];
    },
  },
});
