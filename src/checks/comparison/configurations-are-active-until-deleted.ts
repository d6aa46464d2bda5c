import { JOIN, SCALE } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";

const STATUS = /^(?:(?:AutoScaling|Observability)Configuration(?:SummaryList\[\])?|VpcConnectors?(?:\[\])?)\.Status$/;

export default defineComparisonCheck({
  id: "configurations-are-active-until-deleted",
  level: "must",
  evidence: "documented",
  source: "AutoScalingConfiguration.Status",
  summary:
    "Auto scaling and observability configurations and VPC connectors are ACTIVE until they are deleted, and INACTIVE from then on.",
  claims: (comparison) => STATUS.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "unequal"
      ? different(comparison, observation, "it is ACTIVE until it is deleted, and INACTIVE from then on.")
      : undefined,
  examples: {
    get conforms() {
      return [played([SCALE])];
    },
    get violates() {
      return [
        changed([SCALE], (output) => {
          output.AutoScalingConfiguration.Status = "INACTIVE";
        }),
        changed([JOIN], (output) => {
          output.VpcConnector.Status = "INACTIVE";
        }),
      ];
    },
  },
});
