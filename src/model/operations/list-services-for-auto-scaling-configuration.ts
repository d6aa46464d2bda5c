import { defineOperation } from "../define.ts";
import { CODE_SERVICE, SCALE, SCALED, SCALED_BY_NAME } from "../example-calls.ts";
import { revisionExists } from "../guards/revision-exists.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import { resolved } from "../revisions.ts";
import type { ServiceRow } from "../rows.ts";

const USE = { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } } as const;

export default defineOperation<"ListServicesForAutoScalingConfiguration">({
  name: "ListServicesForAutoScalingConfiguration",
  evidence: "documented",
  guards: [revisionExists("autoscalingconfiguration", "AutoScalingConfigurationArn"), tokenFits],
  apply: (world, input) => {
    const { id } = resolved(world, "autoscalingconfiguration", input.AutoScalingConfigurationArn);
    const page = pageOf(world, "ListServicesForAutoScalingConfiguration", input, {
      prefix: `uses#${id}#`,
      show: (row: ServiceRow) => row.id,
    });
    return { ServiceArnList: page.items, ...page.token };
  },
  examples: [
    {
      title: "the services that use a revision",
      given: [SCALE, USE],
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      answers: { ServiceArnList: ["<1.Service.ServiceArn>"] },
    },
    {
      title: "not those that are deleted",
      given: [SCALE, USE, { call: "DeleteService", input: { ServiceArn: "<1.Service.ServiceArn>" } }],
      input: { AutoScalingConfigurationArn: SCALED },
      answers: { ServiceArnList: [] },
    },
    {
      title: "an unknown name is not found",
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      refuses: "ResourceNotFoundException",
    },
  ],
});
