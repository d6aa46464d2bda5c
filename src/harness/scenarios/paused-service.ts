import { freshName } from "../../core/reference.ts";
import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { codeMovedTo, codeService, INGRESS, OTHER_DIRECTORY } from "./parts/example-requests.ts";
import { SERVICE } from "./parts/members.ts";
import { A_MOMENT } from "./parts/story.ts";

export default defineScenario({
  id: "paused-service",
  summary: "every operation on a service that is paused",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", codeService(1)).get(SERVICE);
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "app.") });
    call("PauseService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    call("ListOperations", { ServiceArn });
    call("DescribeService", { ServiceArn }, { after: A_MOMENT });
    call("StartDeployment", { ServiceArn });
    call("PauseService", { ServiceArn });
    call("TagResource", { ResourceArn: ServiceArn, Tags: [{ Key: "asleep", Value: "yes" }] });
    call("ListTagsForResource", { ResourceArn: ServiceArn });
    call("ListVpcIngressConnections", { Filter: { ServiceArn } });
    call("UntagResource", { ResourceArn: ServiceArn, TagKeys: ["asleep"] });
    call("DescribeCustomDomains", { ServiceArn });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "other.") });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "app.") });
    call("UpdateService", { ServiceArn, SourceConfiguration: codeMovedTo(OTHER_DIRECTORY) });
    call("DescribeService", { ServiceArn });
    call("ListOperations", { ServiceArn });
    call("ResumeService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    call("ListOperations", { ServiceArn });
    call("ListTagsForResource", { ResourceArn: ServiceArn });
    call("DescribeService", { ServiceArn });
    call("ResumeService", { ServiceArn });
    call("PauseService", { ServiceArn });
    call("DescribeService", { ServiceArn });
    const way = { VpcIngressConnectionName: freshName(2), IngressVpcConfiguration: INGRESS };
    call("CreateVpcIngressConnection", { ServiceArn, ...way });
    call("DeleteService", { ServiceArn });
  },
});
