import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { notAccepted, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";
import { statusesOf } from "./parts/state.ts";

export default defineOutcomeCheck({
  id: "running-services-can-be-paused",
  level: "must",
  evidence: "documented",
  source: "PauseService",
  summary: "A running service can be paused.",
  claims: (observation) =>
    wasAcceptedOrRefused(observation) &&
    observation.exchange.operation === "PauseService" &&
    statusesOf(observation).every((status) => status === "RUNNING"),
  describe: (observation) => notAccepted(observation, "PauseService", "The service is running."),
  examples: {
    get conforms() {
      return [played([CREATE, { call: "PauseService", input: { ServiceArn: CREATED } }])];
    },
    get violates() {
      return [refusedWith([CREATE, { call: "PauseService", input: { ServiceArn: CREATED } }], "InvalidStateException")];
    },
  },
});
