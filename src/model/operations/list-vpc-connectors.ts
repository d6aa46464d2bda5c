import { defineOperation } from "../define.ts";
import { JOIN } from "../example-calls.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import type { VpcConnectorRow } from "../rows.ts";

export default defineOperation<"ListVpcConnectors">({
  name: "ListVpcConnectors",
  evidence: "documented",
  guards: [tokenFits],
  apply: (world, input) => {
    const page = pageOf(world, "ListVpcConnectors", input, {
      prefix: "vpcconnector#",
      show: ({ connector }: VpcConnectorRow) => connector,
    });
    return { VpcConnectors: page.items, ...page.token };
  },
  examples: [
    {
      title: "every active connector",
      given: [JOIN],
      input: {},
      answers: { VpcConnectors: [{ VpcConnectorName: "inner" }] },
    },
    {
      title: "not the deleted ones",
      given: [JOIN, { call: "DeleteVpcConnector", input: { VpcConnectorArn: "<0.VpcConnector.VpcConnectorArn>" } }],
      input: {},
      answers: { VpcConnectors: [] },
    },
    { title: "a limit is at least 1", input: { MaxResults: 0 }, refuses: "InvalidRequestException" },
  ],
});
