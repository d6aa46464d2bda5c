import { shownAutoScaling } from "../auto-scaling.ts";
import { defineOperation } from "../define.ts";
import { SCALE, SCALED, SCALED_BY_NAME } from "../example-calls.ts";
import { revisionExists } from "../guards/revision-exists.ts";
import { revisionIsActive } from "../guards/revision-is-active.ts";
import { resolved } from "../revisions.ts";
import { need, put } from "../store.ts";

export default defineOperation<"UpdateDefaultAutoScalingConfiguration">({
  name: "UpdateDefaultAutoScalingConfiguration",
  evidence: "documented",
  guards: [
    revisionExists("autoscalingconfiguration", "AutoScalingConfigurationArn"),
    revisionIsActive("autoscalingconfiguration", "AutoScalingConfigurationArn"),
  ],
  apply: (world, { AutoScalingConfigurationArn }) => {
    const row = resolved(world, "autoscalingconfiguration", AutoScalingConfigurationArn);
    put(world, { ...need(world, "account", "account"), defaultAutoScaling: row.id });
    return { AutoScalingConfiguration: shownAutoScaling(world, row) };
  },
  examples: [
    {
      title: "the revision is the default from now on",
      given: [SCALE],
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationArn: SCALED, IsDefault: true } },
    },
    {
      title: "a deleted revision cannot be",
      given: [SCALE, { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: SCALED } }],
      input: { AutoScalingConfigurationArn: SCALED },
      refuses: "InvalidRequestException",
    },
    {
      title: "an unknown name is not found",
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      refuses: "ResourceNotFoundException",
    },
  ],
});
