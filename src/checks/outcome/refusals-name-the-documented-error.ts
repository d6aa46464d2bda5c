import { CREATE, CREATED, NO_SERVICE } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { refusedWith } from "./parts/history.ts";
import { guardedBy, notRefusedSo } from "./parts/refusal.ts";

/** Reasons for which other checks demand the error, or leave it open. */
const ELSEWHERE = guardedBy(
  "resource-exists",
  "revision-exists",
  "tagged-exists",
  "service-allows",
  "service-is-at-rest",
  "tagged-is-at-rest",
);

/** An observation belongs to one check; of what agrees, this one has improper requests to describe something. */
const isHere = ({ exchange, expects, outcome }: Observation): boolean => {
  if (expects.is !== "refusal") return false;
  if (outcome === "refused-with-another-error") return !expects.reasons.some(ELSEWHERE);
  return (
    outcome === "agrees" &&
    exchange.operation.startsWith("Describe") &&
    expects.reasons.some(({ by }) => by === "contract")
  );
};

export default defineOutcomeCheck({
  id: "refusals-name-the-documented-error",
  level: "should",
  evidence: "documented",
  source: "InvalidRequestException",
  summary: "A request is refused with the error that the documents have for what is wrong with it.",
  claims: isHere,
  describe: (observation) => notRefusedSo(observation, () => true, "Clients decide by the error what to do."),
  examples: {
    get conforms() {
      return [played([{ call: "DescribeService", input: { ServiceArn: NO_SERVICE.slice(3) } }])];
    },
    get violates() {
      const broken = { call: "UpdateService", input: { ServiceArn: CREATED, InstanceConfiguration: { Cpu: "3" } } };
      return [refusedWith([CREATE, broken], "InvalidStateException")];
    },
  },
});
