import { shownAutoScaling } from "../auto-scaling.ts";
import { filled } from "../defaults.ts";
import { defineOperation } from "../define.ts";
import { SCALE } from "../example-calls.ts";
import { nameIsNotReserved } from "../guards/name-is-not-reserved.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { revisionWithinQuota } from "../guards/within-quota.ts";
import { nextRevision } from "../revisions.ts";
import type { AutoScalingRow } from "../rows.ts";
import { nextSeq, put } from "../store.ts";
import { withTags } from "../tags.ts";

export default defineOperation<"CreateAutoScalingConfiguration">({
  name: "CreateAutoScalingConfiguration",
  evidence: "documented",
  guards: [
    nameIsNotReserved("AutoScalingConfigurationName"),
    tagsWithinLimit,
    revisionWithinQuota("AutoScalingConfigurationName"),
  ],
  apply: (world, input, { newId, now }) => {
    const { AutoScalingConfigurationName: name, Tags, ...given } = input;
    const row: AutoScalingRow = {
      kind: "autoscalingconfiguration",
      ...nextRevision(world, "autoscalingconfiguration", name, newId()),
      seq: nextSeq(world),
      name,
      latest: true,
      createdAt: now,
      bounds: filled(world.settings, "CreateAutoScalingConfigurationRequest", given) as AutoScalingRow["bounds"],
      tags: withTags([], Tags),
    };
    put(world, row);
    return { AutoScalingConfiguration: shownAutoScaling(world, row) };
  },
  examples: [
    {
      title: "the first revision, with the documented bounds",
      input: { AutoScalingConfigurationName: "high", MaxSize: 10 },
      answers: {
        AutoScalingConfiguration: {
          AutoScalingConfigurationRevision: 1,
          Latest: true,
          Status: "ACTIVE",
          MaxConcurrency: 100,
          MinSize: 1,
          MaxSize: 10,
          HasAssociatedService: false,
          IsDefault: false,
          DeletedAt: null,
        },
      },
    },
    {
      title: "revisions count up under a name",
      given: [SCALE],
      input: SCALE.input,
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationRevision: 2, Latest: true } },
    },
    {
      title: "a name has so many revisions",
      given: [SCALE, SCALE, SCALE, SCALE, SCALE],
      input: SCALE.input,
      refuses: "ServiceQuotaExceededException",
    },
    {
      title: "unless quotas are off",
      settings: { quotas: "off" },
      given: [SCALE, SCALE, SCALE, SCALE, SCALE],
      input: SCALE.input,
      answers: { AutoScalingConfiguration: { AutoScalingConfigurationRevision: 6 } },
    },
    {
      title: "at releases without a default the answer has no such member",
      settings: { release: "2023-08-30" },
      input: SCALE.input,
      answers: { AutoScalingConfiguration: { IsDefault: null, HasAssociatedService: null } },
    },
  ],
});
