import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { notAccepted, wasAcceptedOrRefused } from "./parts/acceptance.ts";
import { last } from "./parts/history.ts";
import { statusesOf } from "./parts/state.ts";

const FAILED = [
  CREATE,
  { call: "DescribeService", input: { ServiceArn: CREATED } },
  { call: "DeleteService", input: { ServiceArn: CREATED } },
];
const SETTINGS = { failures: { CreateService: "CREATE_FAILED" } };
const ERROR = { name: "InvalidStateException", message: "The service is not running." };

export default defineOutcomeCheck({
  id: "failed-services-can-be-changed",
  level: "must",
  evidence: "documented",
  source: "ServiceStatus",
  summary: "A service whose creation failed can be updated and deleted, and a failed deletion can be tried again.",
  unexercised: "no build of the implementation has failed",
  claims: (observation) =>
    wasAcceptedOrRefused(observation) &&
    /^(?:Update|Delete)Service$/.test(observation.exchange.operation) &&
    statusesOf(observation).every((status) => status.endsWith("_FAILED")),
  describe: (observation) =>
    notAccepted(observation, observation.exchange.operation, "A service that failed is rebuilt or deleted this way."),
  examples: {
    get conforms() {
      return [played(FAILED, undefined, SETTINGS)];
    },
    get violates() {
      return [
        played(
          FAILED,
          last(FAILED, () => ({ ok: false, error: ERROR })),
          SETTINGS,
        ),
      ];
    },
  },
});
