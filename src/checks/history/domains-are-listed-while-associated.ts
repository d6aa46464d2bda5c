import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { domainsBefore } from "./parts/domains.ts";
import { CALLS, service, spoilt } from "./parts/example.ts";
import { type WholeList, wholeLists } from "./parts/pages.ts";
import { membersOf } from "./parts/read.ts";

const DOMAIN = { ServiceArn: service(0), DomainName: "example.com" } as const;
const ASSOCIATE = { call: "AssociateCustomDomain", input: DOMAIN } as const;
const LOOK = { call: "DescribeCustomDomains", input: { ServiceArn: service(0) } } as const;

export default defineHistoryCheck({
  id: "domains-are-listed-while-associated",
  level: "must",
  evidence: "documented",
  source: "DescribeCustomDomains",
  summary: "A custom domain stands in the list of its service from its association on.",
  inspect: (history, contract) => {
    let judged = false;
    const problems = wholeLists(history, contract).flatMap((list) => {
      if (list.operation !== "DescribeCustomDomains" || list.pages.length > 1) return [];
      const states = [...domainsBefore(history, list)];
      judged ||= states.length > 0;
      return states.flatMap(([domain, is]) => problemOf(list, domain, is));
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([
          CALLS.create(),
          ASSOCIATE,
          { ...LOOK, after: 60 },
          { call: "DisassociateCustomDomain", input: DOMAIN },
          { ...LOOK, after: 1 },
          LOOK,
        ]),
      ];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), ASSOCIATE, LOOK], (output) => {
          output.CustomDomains = [];
        }),
      ];
    },
  },
});

function problemOf({ operation, items, last }: WholeList, domain: string, isAssociated: boolean): readonly Problem[] {
  if (!isAssociated || items.some((item) => membersOf(item).DomainName === domain)) return [];
  const message = `${operation} does not list ${domain}, which was associated before.`;
  return [{ message, aspect: "CustomDomains", expected: domain, exchange: last.exchange.number }];
}
