import { filled } from "../defaults.ts";
import { defineOperation } from "../define.ts";
import { recordsFor, shownDomain, targetsOf } from "../domains.ts";
import { ASSOCIATE, CREATE, NO_SERVICE } from "../example-calls.ts";
import { failureOf } from "../failures.ts";
import { domainIsFree } from "../guards/domain-is-free.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceIsAtRest } from "../guards/service-is-at-rest.ts";
import { transitionOf } from "../lifecycle.ts";
import type { CustomDomainRow } from "../rows.ts";
import { schedule } from "../schedule.ts";
import { nextSeq, put } from "../store.ts";

type Status = CustomDomainRow["status"];
const { via, to } = transitionOf("customdomain", "AssociateCustomDomain");
const [FIRST, ...PASSING] = via as readonly Status[];

export default defineOperation<"AssociateCustomDomain">({
  name: "AssociateCustomDomain",
  evidence: "observed",
  guards: [resourceExists("service", "ServiceArn"), serviceIsAtRest, domainIsFree],
  apply: (world, input, ports) => {
    const { ServiceArn, DomainName, EnableWWWSubdomain } = filled(
      world.settings,
      "AssociateCustomDomainRequest",
      input,
    );
    const www = EnableWWWSubdomain === true;
    const row: CustomDomainRow = {
      kind: "customdomain",
      id: `${ServiceArn}#${DomainName}`,
      seq: nextSeq(world),
      service: ServiceArn,
      domain: DomainName,
      www,
      status: FIRST as Status,
      records: recordsFor(DomainName, www, ports),
    };
    put(world, row);
    const failure = failureOf(world.settings, "AssociateCustomDomain", ports);
    const steps = (failure ? [failure] : [...PASSING, to[0]]) as readonly Status[];
    schedule(world, ports.now, { what: "domain-settles", domain: row.id, from: row.status, steps, gone: false });
    return { ...targetsOf(world, ServiceArn), CustomDomain: shownDomain(row) };
  },
  examples: [
    {
      title: "begins with CREATING, the www subdomain included",
      given: [CREATE],
      input: ASSOCIATE.input,
      answers: {
        DNSTarget: "<0.Service.ServiceUrl>",
        CustomDomain: { DomainName: "example.com", EnableWWWSubdomain: true, Status: "CREATING" },
        VpcDNSTargets: [],
      },
    },
    {
      title: "a domain is associated once",
      given: [CREATE, ASSOCIATE],
      input: ASSOCIATE.input,
      refuses: "InvalidRequestException",
    },
    {
      title: "not while an operation on the service is in progress",
      given: [CREATE],
      after: 0,
      input: ASSOCIATE.input,
      refuses: "InvalidStateException",
    },
    {
      title: "its errors have no ResourceNotFoundException",
      input: { ServiceArn: NO_SERVICE, DomainName: "example.com" },
      refuses: "InvalidRequestException",
    },
  ],
});
