import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { errorOf, notAccepted, requested, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

/** Any acceptance; of the refusals those that find fault with the request where nothing else may be at fault. */
function isAboutIt(observation: Observation): boolean {
  const error = errorOf(observation);
  if (error === undefined) return true;
  const others = Object.keys(observation.exchange.input as object).filter((name) => !PLAIN.test(name));
  return others.length === 0 && !error.startsWith("ResourceNotFound");
}

/** The limit, and members that name what the list is of. */
const PLAIN = /^MaxResults$|Arn$/u;

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
    isAboutIt(observation),
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
