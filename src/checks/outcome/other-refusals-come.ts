import { ASSOCIATE, CREATE } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { answeredLike } from "./parts/history.ts";
import { guardedBy, hadToBeRefused, notRefusedSo } from "./parts/refusal.ts";

const QUOTAS = guardedBy("within-quota", "revision-within-quota");

export default defineOutcomeCheck({
  id: "other-refusals-come",
  level: "should",
  evidence: "documented",
  source: "InvalidRequestException",
  summary: "Whatever else the service is expected to refuse is refused; quotas are not demanded.",
  claims: (observation) => hadToBeRefused(observation, (reason) => !QUOTAS(reason)),
  describe: (observation) =>
    notRefusedSo(observation, (reason) => !QUOTAS(reason), "The service is expected to refuse it."),
  examples: {
    get conforms() {
      return [played([CREATE, ASSOCIATE, ASSOCIATE])];
    },
    get violates() {
      return [answeredLike([CREATE, ASSOCIATE, ASSOCIATE], [CREATE, ASSOCIATE])];
    },
  },
});
