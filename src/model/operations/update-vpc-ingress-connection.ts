import { defineOperation } from "../define.ts";
import { CREATE, ENTER } from "../example-calls.ts";
import { ingressAllows } from "../guards/ingress-allows.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { changeIngress } from "../ingress.ts";
import { need } from "../store.ts";

const ENTERED = "<1.VpcIngressConnection.VpcIngressConnectionArn>";
const CHANGE = {
  VpcIngressConnectionArn: ENTERED,
  IngressVpcConfiguration: { VpcId: "vpc-2", VpcEndpointId: "vpce-2" },
};

export default defineOperation<"UpdateVpcIngressConnection">({
  name: "UpdateVpcIngressConnection",
  evidence: "documented",
  guards: [resourceExists("vpcingressconnection", "VpcIngressConnectionArn"), ingressAllows],
  apply: (world, { VpcIngressConnectionArn: arn, IngressVpcConfiguration: given }, ports) => {
    const row = need(world, "vpcingressconnection", arn);
    const IngressVpcConfiguration = { ...row.ingress.IngressVpcConfiguration, ...given };
    const changed = { ...row, ingress: { ...row.ingress, IngressVpcConfiguration } };
    return { VpcIngressConnection: changeIngress(world, "UpdateVpcIngressConnection", changed, ports) };
  },
  examples: [
    {
      title: "begins as PENDING_UPDATE",
      given: [CREATE, ENTER],
      input: CHANGE,
      answers: { VpcIngressConnection: { Status: "PENDING_UPDATE", IngressVpcConfiguration: { VpcId: "vpc-2" } } },
    },
    {
      title: "not before it has settled",
      given: [CREATE, ENTER],
      after: 0,
      input: CHANGE,
      refuses: "InvalidStateException",
    },
  ],
});
