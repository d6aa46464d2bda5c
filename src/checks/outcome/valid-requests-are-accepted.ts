import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { errorOf, hadToBeAccepted, mayBeAboutLimit, notAccepted } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

const aspectOf = (observation: Observation): string => `${observation.exchange.operation} ${errorOf(observation)}`;

export default defineOutcomeCheck({
  id: "valid-requests-are-accepted",
  level: "must",
  evidence: "model",
  source: "CreateServiceRequest",
  summary: "A request that keeps to the documents is accepted.",
  claims: (observation) => hadToBeAccepted(observation) && !mayBeAboutLimit(observation),
  describe: (observation) =>
    notAccepted(observation, aspectOf(observation), "Nothing that the documents say forbids it."),
  examples: {
    get conforms() {
      return [played([{ call: "ListServices", input: {} }])];
    },
    get violates() {
      return [refusedWith([{ call: "ListServices", input: {} }], "InvalidRequestException")];
    },
  },
});
