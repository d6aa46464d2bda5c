import { freshName } from "../../core/reference.ts";
import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SCALING, SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "use-and-delete-at-once",
  summary: "a configuration is deleted while a service begins to use it",
  phase: "interleaved",
  tell: ({ call, together }) => {
    const made = call("CreateAutoScalingConfiguration", { AutoScalingConfigurationName: freshName(1) });
    const it = { AutoScalingConfigurationArn: made.get(SCALING) };
    const [user] = together(["CreateService", imageService(2, it)], ["DeleteAutoScalingConfiguration", it]);
    call("DescribeAutoScalingConfiguration", it);
    call("DescribeService", { ServiceArn: user?.get(SERVICE) });
    const ServiceArn = call("CreateService", imageService(3)).get(SERVICE);
    call("DescribeService", { ServiceArn });
    together(
      ["AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(3) }],
      ["AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(3) }],
      ["DescribeCustomDomains", { ServiceArn }],
    );
    call("DescribeCustomDomains", { ServiceArn });
    const ResourceArn = ServiceArn;
    together(
      ["TagResource", { ResourceArn, Tags: [{ Key: "a", Value: "1" }] }],
      ["TagResource", { ResourceArn, Tags: [{ Key: "b", Value: "2" }] }],
      ["ListTagsForResource", { ResourceArn }],
    );
    call("ListTagsForResource", { ResourceArn });
  },
});
