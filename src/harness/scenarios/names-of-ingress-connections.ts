import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { INGRESS, imageService } from "./parts/example-requests.ts";
import { ENTRY, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "names-of-ingress-connections",
  summary: "the name of a VPC ingress connection is given twice, and again when it is free",
  phase: "boundary",
  tell: ({ call }) => {
    const NetworkConfiguration = { IngressConfiguration: { IsPubliclyAccessible: false } };
    const ServiceArn = call("CreateService", imageService(1, { NetworkConfiguration })).get(SERVICE);
    call("DescribeService", { ServiceArn });
    const make = { ServiceArn, VpcIngressConnectionName: freshName(2), IngressVpcConfiguration: INGRESS };
    const VpcIngressConnectionArn = call("CreateVpcIngressConnection", make).get(ENTRY);
    call("DescribeVpcIngressConnection", { VpcIngressConnectionArn });
    call("CreateVpcIngressConnection", make);
    call("DeleteVpcIngressConnection", { VpcIngressConnectionArn });
    call("DescribeVpcIngressConnection", { VpcIngressConnectionArn });
    call("CreateVpcIngressConnection", make);
  },
});
