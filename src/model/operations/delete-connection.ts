import { defineOperation } from "../define.ts";
import { CODE_SERVICE, CONNECT } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { resourceIsUnused } from "../guards/resource-is-unused.ts";
import { transitionOf } from "../lifecycle.ts";
import type { ConnectionRow } from "../rows.ts";
import { need, remove } from "../store.ts";

type Status = NonNullable<ConnectionRow["connection"]["Status"]>;
const [DELETED] = transitionOf("connection", "DeleteConnection").to as readonly [Status];
const CONNECTED = "<0.Connection.ConnectionArn>";
const SOURCE = { ...CODE_SERVICE.SourceConfiguration, AuthenticationConfiguration: { ConnectionArn: CONNECTED } };

export default defineOperation<"DeleteConnection">({
  name: "DeleteConnection",
  evidence: "documented",
  guards: [resourceExists("connection", "ConnectionArn"), resourceIsUnused("ConnectionArn")],
  apply: (world, { ConnectionArn }) => {
    const { connection } = need(world, "connection", ConnectionArn);
    remove(world, "connection", ConnectionArn);
    return { Connection: { ...connection, Status: DELETED } };
  },
  examples: [
    {
      title: "answers the connection as deleted",
      given: [CONNECT],
      input: { ConnectionArn: CONNECTED },
      answers: { Connection: { ConnectionName: "github", Status: "DELETED" } },
    },
    {
      title: "what a service uses stays",
      given: [CONNECT, { call: "CreateService", input: { ...CODE_SERVICE, SourceConfiguration: SOURCE } }],
      input: { ConnectionArn: CONNECTED },
      refuses: "InvalidRequestException",
    },
    {
      title: "a deleted connection is not found",
      given: [CONNECT, { call: "DeleteConnection", input: { ConnectionArn: CONNECTED } }],
      input: { ConnectionArn: CONNECTED },
      refuses: "ResourceNotFoundException",
    },
  ],
});
