import { defineOperation } from "../define.ts";
import { CONNECT } from "../example-calls.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import type { ConnectionRow } from "../rows.ts";

const OTHER = { call: "CreateConnection", input: { ConnectionName: "other", ProviderType: "BITBUCKET" } } as const;

export default defineOperation<"ListConnections">({
  name: "ListConnections",
  evidence: "documented",
  guards: [tokenFits],
  apply: (world, input) => {
    const { ConnectionName: name } = input;
    const page = pageOf(world, "ListConnections", input, {
      prefix: name === undefined ? "connection#" : `connection.name#${name}#`,
      show: ({ connection }: ConnectionRow) => connection,
    });
    return { ConnectionSummaryList: page.items, ...page.token };
  },
  examples: [
    {
      title: "every connection",
      given: [CONNECT, OTHER],
      input: {},
      answers: {
        ConnectionSummaryList: [
          { ConnectionName: "github", Status: "AVAILABLE" },
          { ConnectionName: "other", Status: "AVAILABLE" },
        ],
      },
    },
    {
      title: "the one of a name",
      given: [CONNECT, OTHER],
      input: { ConnectionName: "other" },
      answers: { ConnectionSummaryList: [{ ProviderType: "BITBUCKET" }] },
    },
    {
      title: "a handshake may take somebody to complete it",
      settings: { choices: { handshake: "by-hand" } },
      given: [CONNECT],
      input: {},
      answers: { ConnectionSummaryList: [{ Status: "PENDING_HANDSHAKE" }] },
    },
  ],
});
