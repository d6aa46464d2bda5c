import { ASSOCIATE, CREATE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs, refusedWith } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";
import { isBusy } from "./parts/state.ts";

const PICKS = guardedBy("service-is-at-rest", "tagged-is-at-rest");

export default defineOutcomeCheck({
  id: "an-operation-in-progress-blocks-the-rest",
  level: "should",
  evidence: "documented",
  source: "InvalidStateException",
  summary: "While an operation on a service is in progress, nothing that belongs to the service is changed.",
  claims: (observation) => hadToBeRefusedSo(observation, PICKS) && isBusy(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "One operation at a time changes a service."),
  examples: {
    get conforms() {
      return [played([CREATE, { ...ASSOCIATE, after: 0 }])];
    },
    get violates() {
      return [
        answeredAs([CREATE, { ...ASSOCIATE, after: 0 }], ASSOCIATE),
        refusedWith([CREATE, { ...ASSOCIATE, after: 0 }], "InvalidRequestException"),
      ];
    },
  },
});
