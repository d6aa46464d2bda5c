import { freshName } from "../../core/reference.ts";
import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { INGRESS, imageService } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";

export default defineScenario({
  id: "deleted-service",
  summary: "every operation on a service that is deleted",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "app.") });
    call("DeleteService", { ServiceArn });
    call("UpdateService", { ServiceArn, InstanceConfiguration: { Cpu: "1024", Memory: "2048" } }, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    call("UpdateService", { ServiceArn, InstanceConfiguration: { Cpu: "1024", Memory: "2048" } });
    call("PauseService", { ServiceArn });
    call("ResumeService", { ServiceArn });
    call("StartDeployment", { ServiceArn });
    call("DeleteService", { ServiceArn });
    call("TagResource", { ResourceArn: ServiceArn, Tags: [{ Key: "late", Value: "1" }] });
    call("UntagResource", { ResourceArn: ServiceArn, TagKeys: ["late"] });
    call("ListTagsForResource", { ResourceArn: ServiceArn });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "late.") });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "app.") });
    call("DescribeCustomDomains", { ServiceArn });
    call("ListOperations", { ServiceArn });
    call("ListServices");
    call("DescribeService", { ServiceArn });
    const way = { VpcIngressConnectionName: freshName(2), IngressVpcConfiguration: INGRESS };
    call("CreateVpcIngressConnection", { ServiceArn, ...way });
    call("ListVpcIngressConnections", { Filter: { ServiceArn } });
    call("ListServices");
  },
});
