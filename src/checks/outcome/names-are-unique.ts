import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredAs } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const PICKS = guardedBy("name-is-free");

export default defineOutcomeCheck({
  id: "names-are-unique",
  level: "must",
  evidence: "documented",
  source: "CreateConnectionRequest.ConnectionName",
  summary: "Connections and VPC ingress connections have names that no other one has.",
  claims: (observation) => hadToBeRefused(observation, PICKS),
  describe: (observation) => notRefusedSo(observation, PICKS, "The name must be unique in the account and Region."),
  examples: {
    get conforms() {
      return [played([CONNECT, CONNECT])];
    },
    get violates() {
      return [
        answeredAs([CONNECT, CONNECT], {
          call: "CreateConnection",
          input: { ConnectionName: "other", ProviderType: "GITHUB" },
        }),
      ];
    },
  },
});
