import { defineOperation } from "../define.ts";
import { shownDomain, targetsOf } from "../domains.ts";
import { ASSOCIATE, CREATE, CREATED, ENTER, NO_SERVICE } from "../example-calls.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { tokenFits } from "../guards/token-fits.ts";
import { pageOf } from "../paging/page.ts";

export default defineOperation<"DescribeCustomDomains">({
  name: "DescribeCustomDomains",
  evidence: "documented",
  guards: [resourceExists("service", "ServiceArn"), tokenFits],
  apply: (world, input) => {
    const { ServiceArn } = input;
    const prefix = `customdomain#${ServiceArn}#`;
    const page = pageOf(world, "DescribeCustomDomains", input, { prefix, show: shownDomain });
    return { ...targetsOf(world, ServiceArn), CustomDomains: page.items, ...page.token };
  },
  examples: [
    {
      title: "a domain settles, one record for each name",
      given: [CREATE, ASSOCIATE],
      input: { ServiceArn: CREATED },
      answers: {
        CustomDomains: [
          {
            DomainName: "example.com",
            Status: "ACTIVE",
            CertificateValidationRecords: [
              { Type: "CNAME", Status: "SUCCESS" },
              { Type: "CNAME", Status: "SUCCESS" },
            ],
          },
        ],
      },
    },
    {
      title: "step by step",
      given: [CREATE, ASSOCIATE],
      after: 1,
      input: { ServiceArn: CREATED },
      answers: { CustomDomains: [{ Status: "PENDING_CERTIFICATE_DNS_VALIDATION" }] },
    },
    {
      title: "a deletion is not overtaken by the association",
      given: [CREATE, ASSOCIATE, { call: "DisassociateCustomDomain", input: ASSOCIATE.input, after: 1.5 }],
      after: 0.6,
      input: { ServiceArn: CREATED },
      answers: { CustomDomains: [{ Status: "DELETING" }] },
    },
    {
      title: "with a target in every VPC that leads to the service",
      given: [CREATE, ENTER],
      input: { ServiceArn: CREATED },
      answers: {
        VpcDNSTargets: [
          { VpcIngressConnectionArn: "<1.VpcIngressConnection.VpcIngressConnectionArn>", VpcId: "vpc-1" },
        ],
      },
    },
    {
      title: "nothing is left of a service's domains after it",
      given: [CREATE, ASSOCIATE, { call: "DeleteService", input: { ServiceArn: CREATED } }],
      input: { ServiceArn: CREATED },
      answers: { CustomDomains: [] },
    },
    {
      title: "its limit is small",
      given: [CREATE],
      input: { ServiceArn: CREATED, MaxResults: 6 },
      refuses: "InvalidRequestException",
    },
    {
      title: "an unknown service is not found",
      input: { ServiceArn: NO_SERVICE },
      refuses: "ResourceNotFoundException",
    },
  ],
});
