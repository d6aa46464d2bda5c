import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { errorOf, mayBeAboutLimit, notAccepted, requested, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

/** Any acceptance; of the refusals those that find fault with the request. */
const isAboutIt = (observation: Observation): boolean => !errorOf(observation)?.startsWith("ResourceNotFound");

export default defineOutcomeCheck({
  id: "limit-in-the-range-is-accepted",
  level: "must",
  evidence: "model",
  source: "MaxResults",
  summary: "A list operation accepts every MaxResults within its own range.",
  claims: (observation) =>
    wasAcceptedOrRefused(observation) &&
    requested(observation, "MaxResults") !== undefined &&
    requested(observation, "NextToken") === undefined &&
    isAboutIt(observation) &&
    !mayBeAboutLimit(observation),
  describe: (observation) => notAccepted(observation, "MaxResults", "MaxResults is within the range of this list."),
  examples: {
    get conforms() {
      return [played([{ call: "ListConnections", input: { MaxResults: 100 } }])];
    },
    get violates() {
      return [refusedWith([{ call: "ListConnections", input: { MaxResults: 100 } }], "InvalidRequestException")];
    },
  },
});
