import { freshName, type Placeholder } from "../../core/reference.ts";
import type { Command } from "../script.ts";
import { defineScenario } from "./define.ts";
import { INGRESS, imageService } from "./parts/example-requests.ts";
import { ENTRY, SERVICE } from "./parts/members.ts";
import type { Story } from "./parts/story.ts";

type Timing = Pick<Command, "when">;

/** Everything that names an ingress connection, what ends it last. */
function everything({ call }: Story, VpcIngressConnectionArn: Placeholder, timing: Timing): void {
  const ResourceArn = VpcIngressConnectionArn;
  call("TagResource", { ResourceArn, Tags: [{ Key: "state", Value: "1" }] }, timing);
  call("ListTagsForResource", { ResourceArn }, timing);
  call("UntagResource", { ResourceArn, TagKeys: ["state"] }, timing);
  call("DescribeVpcIngressConnection", { VpcIngressConnectionArn }, timing);
}

export default defineScenario({
  id: "ingress-in-every-state",
  summary: "every operation on a VPC ingress connection in each of its states",
  phase: "boundary",
  tell: (story) => {
    const { call } = story;
    const atOnce = { when: "at-once" } as const;
    const NetworkConfiguration = { IngressConfiguration: { IsPubliclyAccessible: false } };
    const ServiceArn = call("CreateService", imageService(1, { NetworkConfiguration })).get(SERVICE);
    const make = { ServiceArn, VpcIngressConnectionName: freshName(2), IngressVpcConfiguration: INGRESS };
    const VpcIngressConnectionArn = call("CreateVpcIngressConnection", make).get(ENTRY);
    everything(story, VpcIngressConnectionArn, atOnce);
    const update = { VpcIngressConnectionArn, IngressVpcConfiguration: { ...INGRESS, VpcId: "vpc-other" } };
    call("UpdateVpcIngressConnection", update);
    everything(story, VpcIngressConnectionArn, atOnce);
    call("UpdateVpcIngressConnection", update);
    call("UpdateVpcIngressConnection", update, atOnce);
    call("UpdateVpcIngressConnection", update);
    call("DeleteVpcIngressConnection", { VpcIngressConnectionArn }, atOnce);
    call("DeleteVpcIngressConnection", { VpcIngressConnectionArn });
    call("UpdateVpcIngressConnection", update, atOnce);
    call("DeleteVpcIngressConnection", { VpcIngressConnectionArn }, atOnce);
    everything(story, VpcIngressConnectionArn, atOnce);
    everything(story, VpcIngressConnectionArn, {});
    call("UpdateVpcIngressConnection", update);
    call("DeleteVpcIngressConnection", { VpcIngressConnectionArn });
    const again = call("CreateVpcIngressConnection", { ...make, VpcIngressConnectionName: freshName(3) });
    const gone = { VpcIngressConnectionArn: again.get(ENTRY) };
    call("DeleteVpcIngressConnection", gone, atOnce);
    for (let look = 0; look < 3; look++) call("DescribeVpcIngressConnection", gone, atOnce);
    call("DescribeService", { ServiceArn });
    call("ListVpcIngressConnections", { Filter: { ServiceArn } });
  },
});
