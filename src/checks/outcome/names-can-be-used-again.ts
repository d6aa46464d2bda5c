import { CREATED, IMAGE_SERVICE } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { rowsOf } from "../rows.ts";
import { notAccepted, requested, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

const CREATE = { call: "CreateService", input: IMAGE_SERVICE };
const AGAIN = [CREATE, { call: "DeleteService", input: { ServiceArn: CREATED } }, CREATE];

const isAnOldName = (observation: Observation): boolean =>
  observation.exchange.operation === "CreateService" &&
  rowsOf(observation.before, "service").some(
    ({ service }) => service.Status === "DELETED" && service.ServiceName === requested(observation, "ServiceName"),
  );

export default defineOutcomeCheck({
  id: "names-can-be-used-again",
  level: "must",
  evidence: "documented",
  source: "CreateServiceRequest.ServiceName",
  summary: "The name of a deleted service can be given to a new one.",
  claims: (observation) => wasAcceptedOrRefused(observation) && isAnOldName(observation),
  describe: (observation) => notAccepted(observation, "ServiceName", "The service that had this name is deleted."),
  examples: {
    get conforms() {
      return [played(AGAIN)];
    },
    get violates() {
      return [refusedWith(AGAIN, "InvalidRequestException")];
    },
  },
});
