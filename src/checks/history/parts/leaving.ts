import type { Observation } from "../../../oracle/observation.ts";
import { KINDS } from "./kinds.ts";
import { madeIn, mayDelete } from "./lives.ts";
import { between, mayChange, precedes } from "./order.ts";
import { keyOf, type Page } from "./pages.ts";
import { membersOf, textOf } from "./read.ts";

/**
 * Whether the set of things that a list holds stood still from one call to another: no call can have changed
 * something, and nothing that was listed was on its way out, such as what an earlier script has left behind.
 */
export function standsStill(
  history: readonly Observation[],
  one: Observation,
  other: Observation,
  pages: readonly Page[],
): boolean {
  const [first, last] = precedes(one, other) || one === other ? [one, other] : [other, one];
  if (one.exchange.group !== undefined || other.exchange.group !== undefined) return false;
  if (between(history, first, last).some(mayChange)) return false;
  return !pages.some((page) => page.items.some((item) => isLeaving(history, page.operation, item)));
}

function isLeaving(history: readonly Observation[], operation: string, item: unknown): boolean {
  const status = textOf(membersOf(item).Status);
  if (status === undefined) return false;
  if (operation === "DescribeCustomDomains") return status === "DELETING";
  const kind = KINDS.find(({ lists }) => lists === operation);
  const arn = keyOf(operation, item);
  if (!kind || arn === undefined || kind.id === "connection" || !kind.passing.includes(status)) return false;
  const isOurs = madeIn(history).some((one) => one.arn === arn);
  return !isOurs || history.some((call) => mayDelete(call, kind, arn));
}
