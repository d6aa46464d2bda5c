import { summaryOf } from "../auto-scaling.ts";
import { defineOperation } from "../define.ts";
import { SCALE, SCALED } from "../example-calls.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import { revisionPrefix } from "../revisions.ts";
import type { AutoScalingRow } from "../rows.ts";

export default defineOperation<"ListAutoScalingConfigurations">({
  name: "ListAutoScalingConfigurations",
  evidence: "documented",
  guards: [tokenFits],
  apply: (world, input) => {
    const page = pageOf(world, "ListAutoScalingConfigurations", input, {
      prefix: revisionPrefix("autoscalingconfiguration", input.AutoScalingConfigurationName, input.LatestOnly),
      show: (row: AutoScalingRow) => summaryOf(world, row),
    });
    return { AutoScalingConfigurationSummaryList: page.items, ...page.token };
  },
  examples: [
    {
      title: "only the latest revisions when nothing else is said",
      given: [SCALE, SCALE],
      input: {},
      answers: {
        AutoScalingConfigurationSummaryList: [
          { AutoScalingConfigurationName: "DefaultConfiguration" },
          { AutoScalingConfigurationName: "high", AutoScalingConfigurationRevision: 2 },
        ],
      },
    },
    {
      title: "every revision of a name",
      given: [SCALE, SCALE],
      input: { AutoScalingConfigurationName: "high", LatestOnly: false },
      answers: {
        AutoScalingConfigurationSummaryList: [
          { AutoScalingConfigurationRevision: 1 },
          { AutoScalingConfigurationRevision: 2 },
        ],
      },
    },
    {
      title: "a deleted revision is not listed, and the one before is the latest again",
      given: [
        SCALE,
        SCALE,
        {
          call: "DeleteAutoScalingConfiguration",
          input: { AutoScalingConfigurationArn: "<1.AutoScalingConfiguration.AutoScalingConfigurationArn>" },
        },
      ],
      input: { AutoScalingConfigurationName: "high" },
      answers: { AutoScalingConfigurationSummaryList: [{ AutoScalingConfigurationArn: SCALED }] },
    },
  ],
});
