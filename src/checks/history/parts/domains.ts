import type { Observation } from "../../../oracle/observation.ts";
import { kindOf } from "./kinds.ts";
import { mayDelete } from "./lives.ts";
import { precedes, wasRefused } from "./order.ts";
import type { WholeList } from "./pages.ts";
import { inputOf, textOf } from "./read.ts";

const SERVICE = kindOf("service");

/** Whether the domains of a service were associated (true) or disassociated when they were listed, as far as that is certain. */
export function domainsBefore(
  history: readonly Observation[],
  { filter, first, last }: WholeList,
): ReadonlyMap<string, boolean> {
  const arn = textOf(filter.ServiceArn) ?? "";
  const states = new Map<string, boolean>();
  if (history.some((call) => mayDelete(call, SERVICE, arn) && !precedes(last, call))) return states;
  for (const call of history) {
    const { DomainName, ServiceArn } = inputOf(call);
    const { operation, answer } = call.exchange;
    if (ServiceArn !== arn || typeof DomainName !== "string" || wasRefused(call) || precedes(last, call)) continue;
    if (precedes(call, first) && answer.ok) states.set(DomainName, operation === "AssociateCustomDomain");
    else states.delete(DomainName);
  }
  return states;
}
