import { SCALE, SCALED } from "../../model/example-calls.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { rowsOf } from "../rows.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";

const DEFAULT = /^(?:AutoScaling|Observability)Configuration(?:SummaryList\[\])?\.IsDefault$/;
const MOVE = { call: "UpdateDefaultAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } };

/** Whether the default moves on when its name gets a newer revision is open. */
const isOpen = ({ after }: Observation): boolean => {
  const rows = rowsOf(after, "autoscalingconfiguration");
  const standard = rows.find(({ id }) => id === rowsOf(after, "account")[0]?.defaultAutoScaling);
  return rows.filter(({ name }) => name === standard?.name).length > 1;
};

export default defineComparisonCheck({
  id: "one-revision-is-the-default",
  level: "must",
  evidence: "documented",
  source: "AutoScalingConfiguration.IsDefault",
  summary: "IsDefault is true of the revision that was made the default, and of no other one.",
  claims: (comparison) => DEFAULT.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "unequal" && !isOpen(observation)
      ? different(comparison, observation, "one revision is the default, the one that was made so last.")
      : undefined,
  examples: {
    get conforms() {
      return [played([SCALE, MOVE])];
    },
    get violates() {
      return [
        changed([SCALE, MOVE], (output) => {
          output.AutoScalingConfiguration.IsDefault = false;
        }),
      ];
    },
  },
});
