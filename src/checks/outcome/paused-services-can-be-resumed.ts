import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { notAccepted, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";
import { statusesOf } from "./parts/state.ts";

export default defineOutcomeCheck({
  id: "paused-services-can-be-resumed",
  level: "must",
  evidence: "documented",
  source: "ResumeService",
  summary: "A paused service can be resumed.",
  claims: (observation) =>
    wasAcceptedOrRefused(observation) &&
    observation.exchange.operation === "ResumeService" &&
    statusesOf(observation).every((status) => status === "PAUSED"),
  describe: (observation) => notAccepted(observation, "ResumeService", "The service is paused."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          { call: "PauseService", input: { ServiceArn: CREATED } },
          { call: "ResumeService", input: { ServiceArn: CREATED } },
        ]),
      ];
    },
    get violates() {
      return [
        refusedWith(
          [
            CREATE,
            { call: "PauseService", input: { ServiceArn: CREATED } },
            { call: "ResumeService", input: { ServiceArn: CREATED } },
          ],
          "InvalidStateException",
        ),
      ];
    },
  },
});
