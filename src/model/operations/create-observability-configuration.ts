import { defineOperation } from "../define.ts";
import { OBSERVE } from "../example-calls.ts";
import { nameIsNotReserved } from "../guards/name-is-not-reserved.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { revisionWithinQuota } from "../guards/within-quota.ts";
import { shownObservability } from "../observability.ts";
import { nextRevision } from "../revisions.ts";
import type { ObservabilityRow } from "../rows.ts";
import { nextSeq, put } from "../store.ts";
import { withTags } from "../tags.ts";

export default defineOperation<"CreateObservabilityConfiguration">({
  name: "CreateObservabilityConfiguration",
  evidence: "documented",
  guards: [
    nameIsNotReserved("ObservabilityConfigurationName"),
    tagsWithinLimit,
    revisionWithinQuota("ObservabilityConfigurationName"),
  ],
  apply: (world, input, { newId, now }) => {
    const { ObservabilityConfigurationName: name, TraceConfiguration: trace, Tags } = input;
    const row: ObservabilityRow = {
      kind: "observabilityconfiguration",
      ...nextRevision(world, "observabilityconfiguration", name, newId()),
      seq: nextSeq(world),
      name,
      latest: true,
      createdAt: now,
      ...(trace && { trace }),
      tags: withTags([], Tags),
    };
    put(world, row);
    return { ObservabilityConfiguration: shownObservability(row) };
  },
  examples: [
    {
      title: "the first revision",
      input: OBSERVE.input,
      answers: {
        ObservabilityConfiguration: {
          ObservabilityConfigurationRevision: 1,
          TraceConfiguration: { Vendor: "AWSXRAY" },
          Latest: true,
          Status: "ACTIVE",
        },
      },
    },
    {
      title: "revisions count up under a name",
      given: [OBSERVE],
      input: { ObservabilityConfigurationName: "tracing" },
      answers: { ObservabilityConfiguration: { ObservabilityConfigurationRevision: 2, TraceConfiguration: null } },
    },
    {
      title: "a name has its form",
      input: { ObservabilityConfigurationName: "-" },
      refuses: "InvalidRequestException",
    },
  ],
});
