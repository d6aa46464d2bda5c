import { ownDomain } from "../own-domain.ts";
import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SERVICE, TOKEN } from "./parts/members.ts";

export default defineScenario({
  id: "custom-domains",
  summary: "domains are associated, listed page by page, and taken off",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "early.") }, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "one.") });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "one.") });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "two."), EnableWWWSubdomain: false });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "*.three."), EnableWWWSubdomain: true });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "two.") });
    call("AssociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "four.") });
    const first = call("DescribeCustomDomains", { ServiceArn, MaxResults: 1 });
    const second = call("DescribeCustomDomains", { ServiceArn, MaxResults: 1, NextToken: first.get(TOKEN) });
    call("DescribeCustomDomains", { ServiceArn, MaxResults: 1, NextToken: second.get(TOKEN) });
    call("DescribeCustomDomains", { ServiceArn, MaxResults: 2, NextToken: first.get(TOKEN) });
    call("DescribeCustomDomains", { ServiceArn });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "two.") });
    call("DescribeCustomDomains", { ServiceArn });
    call("DescribeCustomDomains", { ServiceArn });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "two.") });
    call("DescribeCustomDomains", { ServiceArn });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: ownDomain(1, "never.") });
    call("DeleteService", { ServiceArn });
    call("DescribeCustomDomains", { ServiceArn });
  },
});
