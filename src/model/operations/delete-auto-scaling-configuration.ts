import { shownAutoScaling } from "../auto-scaling.ts";
import { defineOperation } from "../define.ts";
import { CODE_SERVICE, FIRST_DEFAULT, SCALE, SCALED, SCALED_BY_NAME } from "../example-calls.ts";
import { revisionExists } from "../guards/revision-exists.ts";
import { revisionIsActive } from "../guards/revision-is-active.ts";
import { allRevisionsByName, revisionsCanGo, revisionsToDelete } from "../guards/revisions-can-go.ts";
import { resolved, retire } from "../revisions.ts";
import { need } from "../store.ts";

export default defineOperation<"DeleteAutoScalingConfiguration">({
  name: "DeleteAutoScalingConfiguration",
  evidence: "documented",
  guards: [
    allRevisionsByName,
    revisionExists("autoscalingconfiguration", "AutoScalingConfigurationArn"),
    revisionIsActive("autoscalingconfiguration", "AutoScalingConfigurationArn"),
    revisionsCanGo,
  ],
  apply: (world, input, { now }) => {
    const named = resolved(world, "autoscalingconfiguration", input.AutoScalingConfigurationArn);
    for (const { id } of revisionsToDelete(world, input))
      retire(world, need(world, "autoscalingconfiguration", id), now);
    const row = need(world, "autoscalingconfiguration", named.id);
    return { AutoScalingConfiguration: shownAutoScaling(world, row) };
  },
  examples: [
    {
      title: "a deleted revision is INACTIVE",
      given: [SCALE],
      input: { AutoScalingConfigurationArn: SCALED },
      answers: { AutoScalingConfiguration: { Status: "INACTIVE", DeletedAt: "<any>" } },
    },
    {
      title: "all revisions go by their name",
      given: [SCALE, SCALE],
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME, DeleteAllRevisions: true },
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationRevision: 2, Status: "INACTIVE" } },
    },
    {
      title: "and by nothing else",
      given: [SCALE],
      input: { AutoScalingConfigurationArn: SCALED, DeleteAllRevisions: true },
      refuses: "InvalidRequestException",
    },
    {
      title: "what a service uses stays",
      given: [SCALE, { call: "CreateService", input: { ...CODE_SERVICE, AutoScalingConfigurationArn: SCALED } }],
      input: { AutoScalingConfigurationArn: SCALED },
      refuses: "InvalidRequestException",
    },
    {
      title: "the default stays",
      input: { AutoScalingConfigurationArn: FIRST_DEFAULT },
      refuses: "InvalidRequestException",
    },
    {
      title: "an unknown name is not found",
      input: { AutoScalingConfigurationArn: SCALED_BY_NAME },
      refuses: "ResourceNotFoundException",
    },
  ],
});
