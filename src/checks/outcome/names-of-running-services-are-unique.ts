import { CREATE, IMAGE_SERVICE } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { rowsOf } from "../rows.ts";
import { requested } from "./parts/acceptance.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const isHeldByRunning = (observation: Observation): boolean =>
  observation.exchange.operation === "CreateService" &&
  rowsOf(observation.before, "service").some(
    ({ service }) => service.Status === "RUNNING" && service.ServiceName === requested(observation, "ServiceName"),
  );

const PICKS = guardedBy("name-is-free");

export default defineOutcomeCheck({
  id: "names-of-running-services-are-unique",
  level: "must",
  evidence: "documented",
  source: "CreateServiceRequest.ServiceName",
  summary: "A service is not created under the name of a running one.",
  claims: (observation) => hadToBeRefused(observation, PICKS) && isHeldByRunning(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "The name must be unique among the running services."),
  examples: {
    get conforms() {
      return [played([CREATE, CREATE])];
    },
    get violates() {
      return [answeredAs([CREATE, CREATE], { call: "CreateService", input: IMAGE_SERVICE })];
    },
  },
});
