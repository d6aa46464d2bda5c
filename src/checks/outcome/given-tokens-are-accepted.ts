import { CREATE, IMAGE_SERVICE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { notAccepted, requested, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

export default defineOutcomeCheck({
  id: "given-tokens-are-accepted",
  level: "must",
  evidence: "documented",
  source: "facts/paging",
  summary: "A NextToken is accepted with all other parameters as they were in the request that gave it.",
  claims: (observation) => wasAcceptedOrRefused(observation) && requested(observation, "NextToken") !== undefined,
  describe: (observation) =>
    notAccepted(observation, "NextToken", "The token was given for a request with these parameters."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          { call: "CreateService", input: IMAGE_SERVICE },
          { call: "ListServices", input: { MaxResults: 1 } },
          { call: "ListServices", input: { MaxResults: 1, NextToken: "<2.NextToken>" } },
        ]),
      ];
    },
    get violates() {
      return [
        refusedWith(
          [
            CREATE,
            { call: "CreateService", input: IMAGE_SERVICE },
            { call: "ListServices", input: { MaxResults: 1 } },
            { call: "ListServices", input: { MaxResults: 1, NextToken: "<2.NextToken>" } },
          ],
          "InvalidRequestException",
        ),
      ];
    },
  },
});
