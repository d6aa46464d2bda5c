import { CREATE, CREATED } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { breaking, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = breaking("update-changes-something");

export default defineOutcomeCheck({
  id: "an-update-changes-something",
  level: "should",
  evidence: "observed",
  source: "UpdateServiceRequest",
  summary: "An UpdateService with nothing but the ARN is refused.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) =>
    notRefusedSo(observation, PICKS, "The service has been seen to refuse a request with nothing but the ARN."),
  examples: {
    get conforms() {
      return [played([CREATE, { call: "UpdateService", input: { ServiceArn: CREATED } }])];
    },
    get violates() {
      return [
        answeredAs([CREATE, { call: "UpdateService", input: { ServiceArn: CREATED } }], {
          call: "UpdateService",
          input: { ServiceArn: CREATED, SourceConfiguration: { AutoDeploymentsEnabled: false } },
        }),
      ];
    },
  },
});
