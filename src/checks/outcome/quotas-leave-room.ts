import quotas from "../../../schemas/facts/quotas.json" with { type: "json" };
import { CONNECT } from "../../model/example-calls.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { errorOf, hadToBeAccepted, notAccepted } from "./parts/acceptance.ts";
import { refusedWith } from "./parts/history.ts";

export default defineOutcomeCheck({
  id: "quotas-leave-room",
  level: "should",
  evidence: "documented",
  source: "facts/quotas",
  summary: "As many resources can be made as the documented quotas permit.",
  claims: (observation) =>
    hadToBeAccepted(observation) &&
    observation.exchange.operation.startsWith("Create") &&
    (observation.outcome === "agrees" || errorOf(observation) === quotas.error),
  describe: (observation) =>
    notAccepted(
      observation,
      observation.exchange.operation,
      "This history stays within the quotas; other resources of the account may count, too.",
    ),
  examples: {
    get conforms() {
      return [played([CONNECT])];
    },
    get violates() {
      return [refusedWith([CONNECT], "ServiceQuotaExceededException")];
    },
  },
});
