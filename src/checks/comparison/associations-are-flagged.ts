import { CODE_SERVICE, SCALE, SCALED } from "../../model/example-calls.ts";
import { defineComparisonCheck } from "../define.ts";
import { played } from "../played.ts";
import { different } from "./parts/difference.ts";
import { changed } from "./parts/history.ts";
import { isFirst } from "./parts/revision.ts";
import { isAnyServiceUnsettled } from "./parts/service.ts";

const FLAG = /^(?:AutoScaling|Observability)Configuration(?:SummaryList\[\])?\.HasAssociatedService$/;
const USE = { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } };
const SEE = { call: "DescribeService", input: { ServiceArn: "<1.Service.ServiceArn>" } };
const LOOK = { call: "DescribeAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } };

export default defineComparisonCheck({
  id: "associations-are-flagged",
  level: "must",
  evidence: "documented",
  source: "AutoScalingConfiguration.HasAssociatedService",
  summary: "HasAssociatedService is true exactly while a service uses the configuration.",
  claims: (comparison) => FLAG.test(comparison.place),
  describe: (comparison, observation) =>
    comparison.is === "unequal" && !isFirst(comparison, observation) && !isAnyServiceUnsettled(observation)
      ? different(comparison, observation, "it is true exactly while a service uses the configuration.")
      : undefined,
  examples: {
    get conforms() {
      return [played([SCALE, USE, SEE, LOOK])];
    },
    get violates() {
      return [
        changed([SCALE, USE, SEE, LOOK], (output) => {
          output.AutoScalingConfiguration.HasAssociatedService = false;
        }),
      ];
    },
  },
});
