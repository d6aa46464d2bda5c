import { defineOperation } from "../define.ts";
import { OBSERVE } from "../example-calls.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { observabilitySummaryOf } from "../observability.ts";
import { pageOf } from "../paging/page.ts";
import { revisionPrefix } from "../revisions.ts";

export default defineOperation<"ListObservabilityConfigurations">({
  name: "ListObservabilityConfigurations",
  evidence: "documented",
  guards: [tokenFits],
  apply: (world, input) => {
    const page = pageOf(world, "ListObservabilityConfigurations", input, {
      prefix: revisionPrefix("observabilityconfiguration", input.ObservabilityConfigurationName, input.LatestOnly),
      show: observabilitySummaryOf,
    });
    return { ObservabilityConfigurationSummaryList: page.items, ...page.token };
  },
  examples: [
    {
      title: "only the latest revisions when nothing else is said",
      given: [OBSERVE, OBSERVE],
      input: {},
      answers: { ObservabilityConfigurationSummaryList: [{ ObservabilityConfigurationRevision: 2 }] },
    },
    {
      title: "every revision when asked for",
      given: [OBSERVE, OBSERVE],
      input: { LatestOnly: false },
      answers: {
        ObservabilityConfigurationSummaryList: [
          { ObservabilityConfigurationRevision: 1 },
          { ObservabilityConfigurationRevision: 2 },
        ],
      },
    },
  ],
});
