import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredLike } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("service-allows", "service-is-at-rest", "tagged-is-at-rest");
const RESUME = { call: "ResumeService", input: { ServiceArn: CREATED } };
const FAILED = [CREATE, { call: "DescribeService", input: { ServiceArn: CREATED } }, RESUME];
const SETTINGS = { failures: { CreateService: "CREATE_FAILED" } };

export default defineOutcomeCheck({
  id: "statuses-permit-operations",
  level: "should",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "An operation is refused while its service has a status from which the documents know no such transition.",
  claims: (observation) => hadToBeRefusedSo(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The documents know no such transition."),
  examples: {
    get conforms() {
      return [played(FAILED, undefined, SETTINGS)];
    },
    get violates() {
      const pause = { call: "PauseService", input: { ServiceArn: CREATED } };
      return [answeredLike(FAILED, [CREATE, pause, RESUME], SETTINGS)];
    },
  },
});
