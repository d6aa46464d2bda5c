import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs, refusedWith } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";
import { isBusy } from "./parts/state.ts";

const PICKS = guardedBy("service-allows");

export default defineOutcomeCheck({
  id: "an-operation-in-progress-blocks-changes",
  level: "must",
  evidence: "documented",
  source: "InvalidStateException",
  summary:
    "While an operation on a service is in progress, no other one is begun: InvalidStateException, for StartDeployment InvalidRequestException.",
  claims: (observation) => hadToBeRefusedSo(observation, PICKS) && isBusy(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "One operation at a time changes a service."),
  examples: {
    get conforms() {
      return [played([CREATE, { call: "PauseService", input: { ServiceArn: CREATED }, after: 0 }])];
    },
    get violates() {
      return [
        answeredAs([CREATE, { call: "PauseService", input: { ServiceArn: CREATED }, after: 0 }], {
          call: "PauseService",
          input: { ServiceArn: CREATED },
        }),
        refusedWith(
          [CREATE, { call: "PauseService", input: { ServiceArn: CREATED }, after: 0 }],
          "InvalidRequestException",
        ),
      ];
    },
  },
});
