import { SCALE, SCALED } from "../../model/example-calls.ts";
import type { Comparison, Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { hasDeletedRevisions, isFirst } from "./parts/revision.ts";

const LATEST = /^(?:AutoScaling|Observability)Configuration(?:SummaryList\[\])?\.Latest$/;
const LOOK = { call: "DescribeAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } };

/** Whether a deleted revision goes on to be the latest is open, and with it who is after it. */
const isOpen = (comparison: Comparison, observation: Observation): boolean =>
  isFirst(comparison, observation) || hasDeletedRevisions(comparison, observation);

export default defineComparisonCheck({
  id: "latest-is-the-newest-revision",
  level: "must",
  evidence: "documented",
  source: "AutoScalingConfiguration.Latest",
  summary: "Latest is true of the newest active revision of a name, and of no other one.",
  claims: (comparison) => LATEST.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "unequal" && !isOpen(comparison, observation)
      ? different(comparison, observation, "only the newest active revision of a name is the latest.")
      : undefined,
  examples: {
    get conforms() {
      return [played([SCALE, SCALE, LOOK])];
    },
    get violates() {
      return [
        changed([SCALE, SCALE, LOOK], (output) => {
          output.AutoScalingConfiguration.Latest = true;
        }),
      ];
    },
  },
});
