import { defineOperation } from "../define.ts";
import { CREATE, CREATED, ENTER } from "../example-calls.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";
import type { VpcIngressRow } from "../rows.ts";

export default defineOperation<"ListVpcIngressConnections">({
  name: "ListVpcIngressConnections",
  evidence: "documented",
  guards: [tokenFits],
  apply: (world, input) => {
    const { ServiceArn: service, VpcEndpointId: endpoint } = input.Filter ?? {};
    const page = pageOf(world, "ListVpcIngressConnections", input, {
      prefix: service === undefined ? "vpcingressconnection#" : `ingress#${service}#`,
      wants: ({ ingress }: VpcIngressRow) =>
        endpoint === undefined || ingress.IngressVpcConfiguration?.VpcEndpointId === endpoint,
      show: ({ id, ingress }) => ({ VpcIngressConnectionArn: id, ServiceArn: ingress.ServiceArn }),
    });
    return { VpcIngressConnectionSummaryList: page.items, ...page.token };
  },
  examples: [
    {
      title: "those that lead to a service",
      given: [CREATE, ENTER],
      input: { Filter: { ServiceArn: CREATED } },
      answers: { VpcIngressConnectionSummaryList: [{ ServiceArn: CREATED }] },
    },
    {
      title: "those that begin at an endpoint",
      given: [CREATE, ENTER],
      input: { Filter: { VpcEndpointId: "vpce-2" } },
      answers: { VpcIngressConnectionSummaryList: [] },
    },
  ],
});
