import { defineOperation } from "../define.ts";
import { OBSERVE, OBSERVED } from "../example-calls.ts";
import { revisionExists } from "../guards/revision-exists.ts";
import { shownObservability } from "../observability.ts";
import { resolved } from "../revisions.ts";

const BY_NAME = "arn:aws:apprunner:us-east-1:123456789012:observabilityconfiguration/tracing";

export default defineOperation<"DescribeObservabilityConfiguration">({
  name: "DescribeObservabilityConfiguration",
  evidence: "documented",
  guards: [revisionExists("observabilityconfiguration", "ObservabilityConfigurationArn")],
  apply: (world, { ObservabilityConfigurationArn: arn }) => ({
    ObservabilityConfiguration: shownObservability(resolved(world, "observabilityconfiguration", arn)),
  }),
  examples: [
    {
      title: "one revision",
      given: [OBSERVE, OBSERVE],
      input: { ObservabilityConfigurationArn: OBSERVED },
      answers: { ObservabilityConfiguration: { ObservabilityConfigurationRevision: 1, Latest: false } },
    },
    {
      title: "a name alone means the latest revision, and a number needs no id",
      given: [OBSERVE, OBSERVE],
      input: { ObservabilityConfigurationArn: `${BY_NAME}/2` },
      answers: { ObservabilityConfiguration: { ObservabilityConfigurationRevision: 2, Latest: true } },
    },
    {
      title: "an unknown name is not found",
      input: { ObservabilityConfigurationArn: BY_NAME },
      refuses: "ResourceNotFoundException",
    },
  ],
});
