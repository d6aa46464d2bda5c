import { SCALE } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { hasDeletedRevisions, isFirst } from "./parts/revision.ts";

const REVISION =
  /^(?:AutoScaling|Observability)Configuration(?:SummaryList\[\])?\.(?:AutoScaling|Observability)ConfigurationRevision$/;

export default defineComparisonCheck({
  id: "revisions-count-up",
  level: "must",
  evidence: "documented",
  source: "AutoScalingConfiguration.AutoScalingConfigurationRevision",
  summary: "Revisions of a name count up from 1, one by one.",
  claims: (comparison) => REVISION.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "unequal" && !isFirst(comparison, observation) && !hasDeletedRevisions(comparison, observation)
      ? different(comparison, observation, "revisions of a name count up by one.")
      : undefined,
  examples: {
    get conforms() {
      return [played([SCALE, SCALE])];
    },
    get violates() {
      return [
        changed([SCALE, SCALE], (output) => {
          output.AutoScalingConfiguration.AutoScalingConfigurationRevision = 1;
        }),
      ];
    },
  },
});
