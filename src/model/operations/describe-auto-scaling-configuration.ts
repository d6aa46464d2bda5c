import { shownAutoScaling } from "../auto-scaling.ts";
import { defineOperation } from "../define.ts";
import { CODE_SERVICE, FIRST_DEFAULT, SCALE, SCALED, SCALED_BY_NAME } from "../example-calls.ts";
import { revisionExists } from "../guards/revision-exists.ts";
import { resolved } from "../revisions.ts";

const USE = { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED_BY_NAME } } as const;

export default defineOperation<"DescribeAutoScalingConfiguration">({
  name: "DescribeAutoScalingConfiguration",
  evidence: "documented",
  guards: [revisionExists("autoscalingconfiguration", "AutoScalingConfigurationArn")],
  apply: (world, { AutoScalingConfigurationArn }) => ({
    AutoScalingConfiguration: shownAutoScaling(
      world,
      resolved(world, "autoscalingconfiguration", AutoScalingConfigurationArn),
    ),
  }),
  examples: [
    {
      title: "an account has a default from the first",
      input: { AutoScalingConfigurationArn: FIRST_DEFAULT },
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationName: "DefaultConfiguration", IsDefault: true } },
    },
    {
      title: "an older revision is no longer the latest",
      given: [SCALE, SCALE],
      input: { AutoScalingConfigurationArn: SCALED },
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationRevision: 1, Latest: false } },
    },
    {
      title: "a name alone means the latest revision",
      given: [SCALE, SCALE],
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationRevision: 2, Latest: true } },
    },
    {
      title: "what a service uses says so",
      given: [SCALE, USE],
      input: { AutoScalingConfigurationArn: SCALED },
      answers: { AutoScalingConfiguration: { HasAssociatedService: true } },
    },
    {
      title: "and no longer when the service is gone",
      given: [SCALE, USE, { call: "DeleteService", input: { ServiceArn: "<1.Service.ServiceArn>" } }],
      input: { AutoScalingConfigurationArn: SCALED },
      answers: { AutoScalingConfiguration: { HasAssociatedService: false } },
    },
    {
      title: "an unknown name is not found",
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      refuses: "ResourceNotFoundException",
    },
  ],
});
