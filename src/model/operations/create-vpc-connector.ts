import { arnOf } from "../arn.ts";
import { defineOperation } from "../define.ts";
import { JOIN } from "../example-calls.ts";
import { nameIsFree } from "../guards/name-is-free.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { withinQuota } from "../guards/within-quota.ts";
import type { VpcConnectorRow } from "../rows.ts";
import { firstListed, nextSeq, put } from "../store.ts";
import { withTags } from "../tags.ts";

export default defineOperation<"CreateVpcConnector">({
  name: "CreateVpcConnector",
  evidence: "documented",
  guards: [nameIsFree("vpcconnector", "VpcConnectorName", "vpc-connector-name-in-use"), tagsWithinLimit, withinQuota],
  apply: (world, { VpcConnectorName: name, Subnets, SecurityGroups, Tags }, { newId, now }) => {
    const before = firstListed<VpcConnectorRow>(world, `vpcconnector.name#${name}#`, { backwards: true });
    const revision = (before?.connector.VpcConnectorRevision ?? 0) + 1;
    const id = arnOf(world.settings, "vpcconnector", { name, revision, id: newId() });
    const connector = {
      VpcConnectorName: name,
      VpcConnectorArn: id,
      VpcConnectorRevision: revision,
      Subnets,
      ...(SecurityGroups && { SecurityGroups }),
      Status: "ACTIVE",
      CreatedAt: now,
    } as const;
    put(world, { kind: "vpcconnector", id, seq: nextSeq(world), connector, tags: withTags([], Tags) });
    return { VpcConnector: connector };
  },
  examples: [
    {
      title: "is active at once",
      input: JOIN.input,
      answers: {
        VpcConnector: { VpcConnectorRevision: 1, Subnets: ["subnet-1"], SecurityGroups: null, Status: "ACTIVE" },
      },
    },
    { title: "a name is unique", given: [JOIN], input: JOIN.input, refuses: "InvalidRequestException" },
  ],
});
