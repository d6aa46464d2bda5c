import { arnOf } from "../arn.ts";
import { choice } from "../choices.ts";
import { defineOperation } from "../define.ts";
import { CONNECT } from "../example-calls.ts";
import { failureOf } from "../failures.ts";
import { nameIsFree } from "../guards/name-is-free.ts";
import { tagsWithinLimit } from "../guards/tags-within-limit.ts";
import { withinQuota } from "../guards/within-quota.ts";
import { transitionOf } from "../lifecycle.ts";
import type { ConnectionRow } from "../rows.ts";
import { schedule } from "../schedule.ts";
import { nextSeq, put } from "../store.ts";
import { withTags } from "../tags.ts";

type Status = NonNullable<ConnectionRow["connection"]["Status"]>;
const [PENDING] = transitionOf("connection", "CreateConnection").via as readonly [Status];
const [AVAILABLE] = transitionOf("connection", "CreateConnection").to as readonly [Status];

export default defineOperation<"CreateConnection">({
  name: "CreateConnection",
  evidence: "documented",
  guards: [nameIsFree("connection", "ConnectionName"), tagsWithinLimit, withinQuota],
  apply: (world, { ConnectionName, ProviderType, Tags }, ports) => {
    const { settings } = world;
    const id = arnOf(settings, "connection", { name: ConnectionName, id: ports.newId() });
    const connection = { ConnectionName, ConnectionArn: id, ProviderType, Status: PENDING, CreatedAt: ports.now };
    put(world, { kind: "connection", id, seq: nextSeq(world), connection, tags: withTags([], Tags) });
    const to = (failureOf(settings, "CreateConnection", ports) as Status | undefined) ?? AVAILABLE;
    if (choice(settings, "handshake") === "by-itself")
      schedule(world, ports.now, { what: "connection-settles", connection: id, to });
    return { Connection: connection };
  },
  examples: [
    {
      title: "waits for its handshake",
      input: CONNECT.input,
      answers: { Connection: { ConnectionName: "github", Status: "PENDING_HANDSHAKE" } },
    },
    { title: "a name is unique", given: [CONNECT], input: CONNECT.input, refuses: "InvalidRequestException" },
    {
      title: "a provider that came later is refused before",
      settings: { release: "2023-04-05" },
      input: { ConnectionName: "other", ProviderType: "BITBUCKET" },
      refuses: "InvalidRequestException",
    },
  ],
});
