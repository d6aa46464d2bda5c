import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, service } from "./parts/example.ts";
import { DOMAIN_LIFE, kindOf } from "./parts/kinds.ts";
import { precedes } from "./parts/order.ts";
import { inputOf, itemsOf, membersOf, outputOf } from "./parts/read.ts";
import { sightings } from "./parts/sightings.ts";

const DOMAIN = { ServiceArn: service(0), DomainName: "example.com" } as const;
const DOMAINS = { call: "DescribeCustomDomains", input: { ServiceArn: service(0) } } as const;

export default defineHistoryCheck({
  id: "nothing-leads-to-a-deleted-service",
  level: "should",
  evidence: "observed",
  source: "DescribeCustomDomains",
  summary: "Once a service is deleted, no custom domain is active for it any more.",
  inspect: (history) => {
    const gone = sightings(history).filter(
      ({ kind, status }) => kind === SERVICE && SERVICE.final.includes(status ?? ""),
    );
    let judged = false;
    const problems = history.flatMap((call): readonly Problem[] => {
      const output = outputOf(call);
      if (call.exchange.operation !== "DescribeCustomDomains" || !output) return [];
      const { ServiceArn } = inputOf(call);
      if (!gone.some(({ arn, at }) => arn === ServiceArn && precedes(at, call))) return [];
      judged = true;
      const left = itemsOf(output.CustomDomains)
        .map(membersOf)
        .find(({ Status }) => ACTIVE.has(Status));
      if (!left) return [];
      const message = `A service has been deleted, but its custom domain is ${left.Status} still.`;
      return [{ message, aspect: "CustomDomains", actual: left.Status, exchange: call.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([
          CALLS.create(),
          { call: "AssociateCustomDomain", input: DOMAIN },
          CALLS.remove(),
          CALLS.describe(),
          DOMAINS,
        ]),
      ];
    },
    get violates() {
      return [
        (() => {
          let before: unknown;
          const calls = [
            CALLS.create(),
            { call: "AssociateCustomDomain", input: DOMAIN },
            { ...DOMAINS, after: 60 },
            CALLS.remove(),
            CALLS.describe(),
            DOMAINS,
          ];
          return played(calls, (answer, number) => {
            if (number === 2 && answer.ok) before = answer.output;
            return number === 5 ? { ok: true, output: before } : answer;
          });
        })(),
      ];
    },
  },
});

const SERVICE = kindOf("service");
const ACTIVE: ReadonlySet<unknown> = new Set(DOMAIN_LIFE.settled);
