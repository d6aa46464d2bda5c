import { defineOperation } from "../define.ts";
import { CODE_SERVICE, NO_SERVICE, OBSERVE, OBSERVED } from "../example-calls.ts";
import { observabilityCanGo } from "../guards/observability-can-go.ts";
import { revisionExists } from "../guards/revision-exists.ts";
import { revisionIsActive } from "../guards/revision-is-active.ts";
import { shownObservability } from "../observability.ts";
import { resolved, retire } from "../revisions.ts";

const TRACED = {
  ...CODE_SERVICE,
  ObservabilityConfiguration: { ObservabilityEnabled: true, ObservabilityConfigurationArn: OBSERVED },
};

export default defineOperation<"DeleteObservabilityConfiguration">({
  name: "DeleteObservabilityConfiguration",
  evidence: "documented",
  guards: [
    revisionExists("observabilityconfiguration", "ObservabilityConfigurationArn"),
    revisionIsActive("observabilityconfiguration", "ObservabilityConfigurationArn"),
    observabilityCanGo,
  ],
  apply: (world, { ObservabilityConfigurationArn: arn }, { now }) => ({
    ObservabilityConfiguration: shownObservability(
      retire(world, resolved(world, "observabilityconfiguration", arn), now),
    ),
  }),
  examples: [
    {
      title: "a deleted revision is INACTIVE",
      given: [OBSERVE],
      input: { ObservabilityConfigurationArn: OBSERVED },
      answers: { ObservabilityConfiguration: { Status: "INACTIVE", DeletedAt: "<any>" } },
    },
    {
      title: "what a service uses stays",
      given: [OBSERVE, { call: "CreateService", input: TRACED }],
      input: { ObservabilityConfigurationArn: OBSERVED },
      refuses: "InvalidRequestException",
    },
    {
      title: "an ARN of another kind is refused",
      input: { ObservabilityConfigurationArn: NO_SERVICE },
      refuses: "InvalidRequestException",
    },
  ],
});
