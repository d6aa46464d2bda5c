import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { refusedWith } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";
import { isBusy } from "./parts/state.ts";

const PICKS = guardedBy("service-allows");
const EARLY = [CREATE, { call: "PauseService", input: { ServiceArn: CREATED }, after: 0 }];

/** An operation may end unseen before the next call, so that accepted ones are judged by the records of operations. */
export default defineOutcomeCheck({
  id: "an-operation-in-progress-has-its-error",
  level: "must",
  evidence: "documented",
  source: "InvalidStateException",
  summary:
    "An operation that is refused because another one on its service is in progress is refused with InvalidStateException, StartDeployment with InvalidRequestException.",
  claims: (observation) =>
    observation.exchange.answer.ok === false && hadToBeRefusedSo(observation, PICKS) && isBusy(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "One operation at a time changes a service."),
  examples: {
    get conforms() {
      return [played(EARLY)];
    },
    get violates() {
      return [refusedWith(EARLY, "InvalidRequestException")];
    },
  },
});
