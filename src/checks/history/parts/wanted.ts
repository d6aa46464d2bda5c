import type { Observation } from "../../../oracle/observation.ts";
import { type Made, madeIn, mayDelete } from "./lives.ts";
import { between, mayChange, precedes } from "./order.ts";
import type { WholeList } from "./pages.ts";
import { membersOf, outputOf, textOf } from "./read.ts";
import { byArn } from "./sightings.ts";

/** The resources that a list has to hold: the history made them before, nobody has deleted them, and the filter keeps them. */
export function wantedBy(history: readonly Observation[], list: WholeList): readonly Made[] {
  const made = madeIn(history).filter(({ kind }) => kind.lists === list.operation);
  const there = made.filter((one) => isThere(history, one, list));
  return there.filter((one) => isKept(history, one, list) && !(one.kind.revised && isOlder(history, one, list, made)));
}

function isThere(history: readonly Observation[], { kind, arn, at }: Made, { first, last }: WholeList): boolean {
  if (!precedes(at, first)) return false;
  if (history.some((call) => mayDelete(call, kind, arn) && !precedes(call, at) && !precedes(last, call))) return false;
  const seen = byArn(history).get(arn) ?? [];
  return !seen.some(({ status }) => status !== undefined && HARDLY_THERE.has(status));
}

/** What could not even be made may be left out of lists, but for services, which are documented to stay. */
const HARDLY_THERE = new Set(["FAILED_CREATION", "ERROR"]);

/** Whether the filter of a list keeps a resource for certain. */
function isKept(
  history: readonly Observation[],
  { kind, input, at, name }: Made,
  { filter, last }: WholeList,
): boolean {
  const wanted = textOf(filter[kind.name]);
  if (wanted !== undefined && wanted !== name) return false;
  const { ServiceArn: service, VpcEndpointId: endpoint } = membersOf(filter.Filter);
  if (service !== undefined && service !== input.ServiceArn) return false;
  if (endpoint === undefined) return true;
  const changed = between(history, at, last).some(
    (call) => call.exchange.operation === "UpdateVpcIngressConnection" && mayChange(call),
  );
  return !changed && endpoint === membersOf(input.IngressVpcConfiguration).VpcEndpointId;
}

/** Whether a list that shows the latest revisions only may pass over a revision because there is a newer one. */
function isOlder(
  history: readonly Observation[],
  one: Made,
  { filter, last }: WholeList,
  made: readonly Made[],
): boolean {
  if (filter.LatestOnly === false) return false;
  const revisions = made.filter(({ name, at }) => name === one.name && !precedes(last, at));
  if (revisions.some(({ kind, arn }) => history.some((call) => mayDelete(call, kind, arn)))) return true;
  const numbers = revisions.map((other) =>
    Number(membersOf(outputOf(other.at)?.[other.kind.noun])[`${other.kind.noun}Revision`]),
  );
  const own = numbers[revisions.indexOf(one)] ?? Number.NaN;
  return !numbers.every((number) => number <= own);
}
