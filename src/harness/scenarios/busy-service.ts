import { freshName } from "../../core/reference.ts";
import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { INGRESS, imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "busy-service",
  summary: "every operation on a service while an operation on it is in progress",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    const timing = { when: "at-once" } as const;
    const update = { ServiceArn, InstanceConfiguration: { Cpu: "1024", Memory: "2048" } };
    const busy = [
      ["DescribeService", { ServiceArn }],
      ["UpdateService", update],
      ["PauseService", { ServiceArn }],
      ["ResumeService", { ServiceArn }],
      ["StartDeployment", { ServiceArn }],
      ["DeleteService", { ServiceArn }],
      ["TagResource", { ResourceArn: ServiceArn, Tags: [{ Key: "early", Value: "1" }] }],
      ["UntagResource", { ResourceArn: ServiceArn, TagKeys: ["early"] }],
      ["ListTagsForResource", { ResourceArn: ServiceArn }],
      ["AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "early.") }],
      ["DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "early.") }],
      ["DescribeCustomDomains", { ServiceArn }],
      ["ListVpcIngressConnections", { Filter: { ServiceArn } }],
      [
        "CreateVpcIngressConnection",
        { ServiceArn, VpcIngressConnectionName: freshName(2), IngressVpcConfiguration: INGRESS },
      ],
    ] as const;
    for (const [operation, input] of busy) {
      call("DescribeService", { ServiceArn });
      call("UpdateService", update);
      call(operation, input, timing);
      call("ListOperations", { ServiceArn }, timing);
    }
  },
});
