import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { domainsBefore } from "./parts/domains.ts";
import { CALLS, service } from "./parts/example.ts";
import { DOMAIN_LIFE } from "./parts/kinds.ts";
import { wholeLists } from "./parts/pages.ts";
import { membersOf, textOf } from "./parts/read.ts";

const DOMAIN = { ServiceArn: service(0), DomainName: "example.com" } as const;
const LOOK = { call: "DescribeCustomDomains", input: { ServiceArn: service(0) } } as const;
const CALLED = [
  CALLS.create(),
  { call: "AssociateCustomDomain", input: DOMAIN },
  { ...LOOK, after: 60 },
  { call: "DisassociateCustomDomain", input: DOMAIN },
  { ...LOOK, after: 1 },
];

export default defineHistoryCheck({
  id: "disassociated-domains-are-not-active",
  level: "should",
  evidence: "observed",
  source: "DisassociateCustomDomain",
  summary: "A custom domain that was disassociated is not listed as an active one.",
  inspect: (history, contract) => {
    let judged = false;
    const problems = wholeLists(history, contract).flatMap((list) => {
      if (list.operation !== "DescribeCustomDomains") return [];
      const gone = [...domainsBefore(history, list)].filter(([, isAssociated]) => !isAssociated);
      judged ||= gone.length > 0;
      return gone.flatMap(([domain]) => {
        const found = list.items.map(membersOf).find(({ DomainName }) => DomainName === domain);
        if (!DOMAIN_LIFE.settled.includes(textOf(found?.Status) ?? "")) return [];
        const message = `${list.operation} lists ${domain} as ${found?.Status}, although it was disassociated before.`;
        return [{ message, aspect: "CustomDomains", actual: found?.Status, exchange: list.last.exchange.number }];
      });
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played(CALLED)];
    },
    get violates() {
      let before = "";
      return [
        played(CALLED, (answer, number) => {
          if (number === 2) before = JSON.stringify(answer);
          return number === 4 ? JSON.parse(before) : answer;
        }),
      ];
    },
  },
});
