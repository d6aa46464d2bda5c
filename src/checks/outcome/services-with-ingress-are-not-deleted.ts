import { CREATE, CREATED, ENTER, JOIN } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredLike } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("no-ingress-leads-here");

export default defineOutcomeCheck({
  id: "services-with-ingress-are-not-deleted",
  level: "must",
  evidence: "documented",
  source: "DeleteService",
  summary: "A service to which a VPC ingress connection leads is not deleted.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The ingress connections are deleted first."),
  examples: {
    get conforms() {
      return [played([CREATE, ENTER, { call: "DeleteService", input: { ServiceArn: CREATED } }])];
    },
    get violates() {
      return [
        answeredLike(
          [CREATE, ENTER, { call: "DeleteService", input: { ServiceArn: CREATED } }],
          [CREATE, JOIN, { call: "DeleteService", input: { ServiceArn: CREATED } }],
        ),
      ];
    },
  },
});
