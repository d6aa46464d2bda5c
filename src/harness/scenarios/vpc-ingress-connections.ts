import { freshName } from "../../core/reference.ts";
import { defineScenario } from "./define.ts";
import { INGRESS, imageService } from "./parts/example-requests.ts";
import { ENTRY, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "vpc-ingress-connections",
  summary: "the way into a private service, and what it blocks",
  phase: "boundary",
  tell: ({ call }) => {
    const NetworkConfiguration = { IngressConfiguration: { IsPubliclyAccessible: false } };
    const ServiceArn = call("CreateService", imageService(1, { NetworkConfiguration })).get(SERVICE);
    const make = {
      ServiceArn,
      VpcIngressConnectionName: freshName(2),
      IngressVpcConfiguration: INGRESS,
      Tags: [{ Key: "way", Value: "in" }],
    };
    call("CreateVpcIngressConnection", make, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    const made = { VpcIngressConnectionArn: call("CreateVpcIngressConnection", make).get(ENTRY) };
    const elsewhere = { VpcId: "vpc-elsewhere", VpcEndpointId: "vpce-elsewhere" };
    call("UpdateVpcIngressConnection", { ...made, IngressVpcConfiguration: elsewhere }, { when: "at-once" });
    call("DescribeVpcIngressConnection", made);
    call("ListVpcIngressConnections");
    call("ListVpcIngressConnections", { Filter: { ServiceArn } });
    call("ListVpcIngressConnections", { Filter: { VpcEndpointId: elsewhere.VpcEndpointId } });
    call("ListTagsForResource", { ResourceArn: made.VpcIngressConnectionArn });
    call("DescribeCustomDomains", { ServiceArn });
    call("DeleteService", { ServiceArn });
    call("UpdateVpcIngressConnection", { ...made, IngressVpcConfiguration: elsewhere });
    call("DeleteVpcIngressConnection", made, { when: "at-once" });
    call("DescribeVpcIngressConnection", made);
    call("ListVpcIngressConnections", { Filter: { ServiceArn, VpcEndpointId: elsewhere.VpcEndpointId } });
    call("DeleteVpcIngressConnection", made);
    call("DescribeVpcIngressConnection", made);
    call("UpdateVpcIngressConnection", { ...made, IngressVpcConfiguration: INGRESS });
    call("DeleteVpcIngressConnection", made);
    call("ListVpcIngressConnections");
    call("DeleteService", { ServiceArn });
  },
});
