import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { KINDS } from "./parts/kinds.ts";
import { madeIn } from "./parts/lives.ts";
import { mayChange } from "./parts/order.ts";
import { type Page, pagesOf } from "./parts/pages.ts";
import { type Members, membersOf, textOf } from "./parts/read.ts";

const GITHUB = { call: "ListConnections", input: { ConnectionName: "github" } } as const;

export default defineHistoryCheck({
  id: "lists-keep-to-their-filter",
  level: "must",
  evidence: "documented",
  source: "ListConnectionsRequest.ConnectionName",
  summary: "A list that was asked for by a name, a service or an endpoint holds nothing else.",
  inspect: (history, contract) => {
    const filtered = pagesOf(history, contract).flatMap((page) =>
      membersFiltered(page, history).map((filter) => ({ page, ...filter })),
    );
    if (filtered.length === 0) return undefined;
    return filtered.flatMap(({ page, member, wanted, shown }) => {
      const wrong = shown.find((value) => value !== undefined && value !== wanted);
      if (wrong === undefined) return [];
      const { operation, at } = page;
      const message = `${operation} was asked for the ${member} ${wanted} only, and lists something whose ${member} is ${wrong}.`;
      const aspect = `${operation} by ${member}`;
      return [{ message, aspect, expected: wanted, actual: wrong, exchange: at.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.connect(), CALLS.connect("bitbucket"), GITHUB])];
    },
    get violates() {
      return [
        (() => {
          let other: unknown;
          return played([CALLS.connect(), CALLS.connect("bitbucket"), GITHUB], (answer, number) => {
            const { Connection, ConnectionSummaryList: list } = (answer.ok ? answer.output : {}) as Listed;
            other = Connection ?? other;
            return number === 2 ? { ok: true, output: { ConnectionSummaryList: [...(list ?? []), other] } } : answer;
          });
        })(),
      ];
    },
  },
});

interface Listed {
  readonly Connection?: unknown;
  readonly ConnectionSummaryList?: readonly unknown[];
}

/** A member that a list was asked by, and what the listed items are known to have in its place. */
interface Filtered {
  readonly member: string;
  readonly wanted: string;
  readonly shown: readonly (string | undefined)[];
}

function membersFiltered({ operation, filter, items }: Page, history: readonly Observation[]): readonly Filtered[] {
  const kind = KINDS.find(({ lists }) => lists === operation);
  if (!kind) return [];
  const { ServiceArn, VpcEndpointId } = membersOf(filter.Filter);
  const of = (member: string, wanted: unknown, show: (item: Members) => unknown): readonly Filtered[] =>
    typeof wanted === "string" ? [{ member, wanted, shown: items.map((item) => textOf(show(membersOf(item)))) }] : [];
  return [
    ...of(kind.name, filter[kind.name], (item) => item[kind.name]),
    ...of("ServiceArn", ServiceArn, (item) => item.ServiceArn),
    ...of("VpcEndpointId", VpcEndpointId, (item) => endpointOf(item[kind.arn], history)),
  ];
}

/** The endpoint at which an ingress connection begins; nothing where that may have changed. */
function endpointOf(arn: unknown, history: readonly Observation[]): string | undefined {
  const isChanged = ({ exchange }: Observation): boolean => exchange.operation === "UpdateVpcIngressConnection";
  if (history.some((call) => isChanged(call) && mayChange(call))) return undefined;
  const made = madeIn(history).find((one) => one.arn === arn);
  return textOf(membersOf(made?.input.IngressVpcConfiguration).VpcEndpointId);
}
