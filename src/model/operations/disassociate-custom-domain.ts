import { defineOperation } from "../define.ts";
import { shownDomain, targetsOf } from "../domains.ts";
import { ASSOCIATE, CREATE, CREATED } from "../example-calls.ts";
import { failureOf } from "../failures.ts";
import { domainAllows } from "../guards/domain-allows.ts";
import { resourceExists } from "../guards/resource-exists.ts";
import { serviceIsAtRest } from "../guards/service-is-at-rest.ts";
import { transitionOf } from "../lifecycle.ts";
import type { CustomDomainRow } from "../rows.ts";
import { schedule } from "../schedule.ts";
import { need, put } from "../store.ts";

type Status = CustomDomainRow["status"];
const [DELETING] = transitionOf("customdomain", "DisassociateCustomDomain").via as readonly [Status];

export default defineOperation<"DisassociateCustomDomain">({
  name: "DisassociateCustomDomain",
  evidence: "observed",
  guards: [resourceExists("service", "ServiceArn"), serviceIsAtRest, domainAllows],
  apply: (world, { ServiceArn, DomainName }, ports) => {
    const row = { ...need(world, "customdomain", `${ServiceArn}#${DomainName}`), status: DELETING };
    const failure = failureOf(world.settings, "DisassociateCustomDomain", ports) as Status | undefined;
    put(world, row);
    schedule(world, ports.now, {
      what: "domain-settles",
      domain: row.id,
      from: DELETING,
      steps: failure ? [failure] : [],
      gone: failure === undefined,
    });
    return { ...targetsOf(world, ServiceArn), CustomDomain: shownDomain(row) };
  },
  examples: [
    {
      title: "begins with DELETING",
      given: [CREATE, ASSOCIATE],
      input: ASSOCIATE.input,
      answers: { CustomDomain: { DomainName: "example.com", Status: "DELETING" } },
    },
    {
      title: "not before the association has settled",
      given: [CREATE, ASSOCIATE],
      after: 0,
      input: ASSOCIATE.input,
      refuses: "InvalidStateException",
    },
    {
      title: "a domain whose records were never found can go",
      given: [CREATE, ASSOCIATE],
      after: 1,
      input: ASSOCIATE.input,
      answers: { CustomDomain: { Status: "DELETING" } },
    },
    {
      title: "a domain that is gone is not found",
      given: [CREATE, ASSOCIATE, { call: "DisassociateCustomDomain", input: ASSOCIATE.input }],
      input: ASSOCIATE.input,
      refuses: "ResourceNotFoundException",
    },
    {
      title: "a domain that never was is not found",
      given: [CREATE],
      input: { ServiceArn: CREATED, DomainName: "example.org" },
      refuses: "ResourceNotFoundException",
    },
  ],
});
