import { defineOperation } from "../define.ts";
import { CREATE, ENTER } from "../example-calls.ts";
import { ingressAllows } from "../guards/ingress-allows.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { changeIngress } from "../ingress.ts";
import { need } from "../store.ts";

const ENTERED = "<1.VpcIngressConnection.VpcIngressConnectionArn>";

export default defineOperation<"DeleteVpcIngressConnection">({
  name: "DeleteVpcIngressConnection",
  evidence: "documented",
  guards: [resourceExists("vpcingressconnection", "VpcIngressConnectionArn"), ingressAllows],
  apply: (world, { VpcIngressConnectionArn: arn }, ports) => ({
    VpcIngressConnection: changeIngress(
      world,
      "DeleteVpcIngressConnection",
      need(world, "vpcingressconnection", arn),
      ports,
    ),
  }),
  examples: [
    {
      title: "begins as PENDING_DELETION",
      given: [CREATE, ENTER],
      input: { VpcIngressConnectionArn: ENTERED },
      answers: { VpcIngressConnection: { Status: "PENDING_DELETION", DeletedAt: null } },
    },
    {
      title: "not before it has settled",
      given: [CREATE, ENTER],
      after: 0,
      input: { VpcIngressConnectionArn: ENTERED },
      refuses: "InvalidStateException",
    },
    {
      title: "a failed one can go",
      settings: { failures: { CreateVpcIngressConnection: "FAILED_CREATION" } },
      given: [CREATE, ENTER],
      input: { VpcIngressConnectionArn: ENTERED },
      answers: { VpcIngressConnection: { Status: "PENDING_DELETION" } },
    },
  ],
});
