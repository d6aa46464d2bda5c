import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";
import { isDeleted } from "./parts/state.ts";

const PICKS = guardedBy("service-allows", "service-is-at-rest");

export default defineOutcomeCheck({
  id: "deleted-services-are-not-changed",
  level: "must",
  evidence: "documented",
  source: "Service.Status",
  summary: "Nothing is begun on a deleted service.",
  claims: (observation) => hadToBeRefused(observation, PICKS) && isDeleted(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "A deleted service does not come back."),
  examples: {
    get conforms() {
      return [
        played([
          CREATE,
          { call: "DeleteService", input: { ServiceArn: CREATED } },
          { call: "ResumeService", input: { ServiceArn: CREATED } },
        ]),
      ];
    },
    get violates() {
      return [
        answeredAs(
          [
            CREATE,
            { call: "DeleteService", input: { ServiceArn: CREATED } },
            { call: "ResumeService", input: { ServiceArn: CREATED } },
          ],
          { call: "DescribeService", input: { ServiceArn: CREATED } },
        ),
      ];
    },
  },
});
