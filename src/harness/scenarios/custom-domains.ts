import { defineScenario } from "./define.ts";
import { imageService } from "./parts/example-requests.ts";
import { SERVICE, TOKEN } from "./parts/members.ts";

export default defineScenario({
  id: "custom-domains",
  summary: "domains are associated, listed page by page, and taken off",
  phase: "boundary",
  tell: ({ call }) => {
    const ServiceArn = call("CreateService", imageService(1)).get(SERVICE);
    call("AssociateCustomDomain", { ServiceArn, DomainName: "early.example.com" }, { when: "at-once" });
    call("DescribeService", { ServiceArn });
    call("AssociateCustomDomain", { ServiceArn, DomainName: "one.example.com" });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: "one.example.com" });
    call("AssociateCustomDomain", { ServiceArn, DomainName: "two.example.com", EnableWWWSubdomain: false });
    call("AssociateCustomDomain", { ServiceArn, DomainName: "*.three.example.com", EnableWWWSubdomain: true });
    call("AssociateCustomDomain", { ServiceArn, DomainName: "two.example.com" });
    call("AssociateCustomDomain", { ServiceArn, DomainName: "four.example.com" });
    const first = call("DescribeCustomDomains", { ServiceArn, MaxResults: 1 });
    const second = call("DescribeCustomDomains", { ServiceArn, MaxResults: 1, NextToken: first.get(TOKEN) });
    call("DescribeCustomDomains", { ServiceArn, MaxResults: 1, NextToken: second.get(TOKEN) });
    call("DescribeCustomDomains", { ServiceArn, MaxResults: 2, NextToken: first.get(TOKEN) });
    call("DescribeCustomDomains", { ServiceArn });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: "two.example.com" });
    call("DescribeCustomDomains", { ServiceArn });
    call("DescribeCustomDomains", { ServiceArn });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: "two.example.com" });
    call("DescribeCustomDomains", { ServiceArn });
    call("DisassociateCustomDomain", { ServiceArn, DomainName: "never.example.com" });
    call("DeleteService", { ServiceArn });
    call("DescribeCustomDomains", { ServiceArn });
  },
});
