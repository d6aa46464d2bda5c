import { CREATE, NO_SERVICE } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineOutcomeCheck } from "../define.ts";
import { played } from "../played.ts";
import { isGone, isSureOf } from "./parts/gone.ts";
import { last, refusedWith } from "./parts/history.ts";
import { guardedBy, hadToBeRefusedSo, notRefusedSo } from "./parts/refusal.ts";

const LIST = [CREATE, { call: "ListOperations", input: { ServiceArn: NO_SERVICE } }];

const PICKS = guardedBy("resource-exists", "revision-exists");

/** Of an operation without this error it is open by which one it says so. */
const isDocumented = ({ expects, outcome }: Observation): boolean =>
  outcome !== "refused-with-another-error" ||
  (expects.is === "refusal" && expects.errors.includes("ResourceNotFoundException"));

export default defineOutcomeCheck({
  id: "unknown-resources-are-not-found",
  level: "must",
  evidence: "documented",
  source: "ResourceNotFoundException",
  summary:
    "An ARN that leads to nothing is answered with ResourceNotFoundException where the operation has that error.",
  claims: (observation) =>
    hadToBeRefusedSo(observation, PICKS) && isDocumented(observation) && !isGone(observation) && isSureOf(observation),
  describe: (observation) => notRefusedSo(observation, PICKS, "No such resource was ever made."),
  examples: {
    get conforms() {
      return [played([CREATE, { call: "DescribeService", input: { ServiceArn: NO_SERVICE } }])];
    },
    get violates() {
      return [
        played(
          LIST,
          last(LIST, () => ({ ok: true, output: { OperationSummaryList: [] } })),
        ),
        refusedWith(
          [CREATE, { call: "DescribeService", input: { ServiceArn: NO_SERVICE } }],
          "InvalidRequestException",
        ),
      ];
    },
  },
});
