import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { last } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";
import { isBusy } from "./parts/state.ts";

const PAUSED = [
  CREATE,
  { call: "PauseService", input: { ServiceArn: CREATED } },
  { call: "StartDeployment", input: { ServiceArn: CREATED } },
];

const PICKS = guardedBy("service-allows");

export default defineOutcomeCheck({
  id: "deployments-start-while-running-only",
  level: "must",
  evidence: "documented",
  source: "StartDeployment",
  summary: "A deployment is only started on a running service; the error is InvalidRequestException.",
  claims: (observation) =>
    observation.exchange.operation === "StartDeployment" &&
    hadToBeRefusedSo(observation, PICKS) &&
    !(observation.exchange.answer.ok && isBusy(observation)),
  describe: (observation) => notRefusedSo(observation, PICKS, "StartDeployment has no InvalidStateException."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          { call: "PauseService", input: { ServiceArn: CREATED } },
          { call: "StartDeployment", input: { ServiceArn: CREATED } },
        ]),
      ];
    },
    get violates() {
      return [
        played(
          PAUSED,
          last(PAUSED, () => ({ ok: true, output: { OperationId: "a".repeat(32) } })),
        ),
      ];
    },
  },
});
