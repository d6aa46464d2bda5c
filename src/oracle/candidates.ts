import lifecycle from "../../schemas/facts/lifecycle.json" with { type: "json" };
import {
  type EventRow,
  endedAs,
  entries,
  failuresOf,
  forcedInto,
  get,
  type Row,
  replaced,
  transitionOf,
  type World,
  without,
} from "../model/index.ts";
import type { Former } from "./beginnings.ts";
import { textsIn } from "./bindings.ts";
import { idOf, pending } from "./pending.ts";
import type { State } from "./state.ts";

const FINAL: ReadonlySet<string> = new Set(lifecycle.resources.service.final);
const FAILED = lifecycle.resources.service.failed;

/**
 * The states in which an implementation may be when a request arrives: as it is known to be, with what the request
 * names at its end, well or badly, with everything at its end, and with what it names and was deleted forgotten.
 */
export function* candidates(state: State, input: unknown): Generator<State> {
  yield state;
  const { world, bindings } = state;
  const events = [...pending(world)];
  const texts = new Set(textsIn(bindings.toModel(input)));
  const named = events.filter((event) => isNamed(event, texts));
  if (named.length > 0) yield ended(state, named);
  for (const event of named) yield* endings(state, event);
  if (events.length > named.length) {
    if (events.length < FEW) for (const event of events) yield ended(state, [event]);
    yield ended(state, events);
    for (const event of events.length < FEW ? events : []) yield* endings(state, event);
  }
  for (const arn of texts) {
    for (const former of state.assumed.has(arn) ? formersOf(state, arn) : [])
      yield { ...as(state, former), world: replaced(world, former.row) };
  }
  for (const arn of texts) {
    const denied = state.denied.get(arn);
    if (denied) yield { ...as(state, denied), world: replaced(world, denied.row) };
  }
  for (const [id, { operation, underWay }] of state.beginnings) {
    if (!underWay || !state.assumed.has(id) || !texts.has(ownerOf(id))) continue;
    for (const status of failuresOf(operation))
      yield { ...state, world: forcedInto(replaced(world, underWay), underWay.kind, id, status) };
  }
  for (const one of events.length > 0 ? [state, ended(state, named), ended(state, events)] : [state]) {
    const deleted = [...entries(one.world)].map(([, row]) => row).filter((row) => texts.has(row.id) && isDeleted(row));
    if (deleted.length > 0) yield { ...one, world: deleted.reduce<World>(without, one.world) };
  }
}

/** The state in which some pending things have all come to their usual end. */
function ended(state: State, events: readonly EventRow[]): State {
  let { world } = state;
  for (const event of events) world = usuallyEnded(world, event);
  return { ...assuming(state, events), world };
}

function usuallyEnded(world: World, event: EventRow): World {
  const { happening, due } = event;
  if (happening.what !== "domain-settles")
    return "to" in happening ? endedAs(world, event, { status: happening.to as string }, due) : world;
  const status = happening.steps.at(-1);
  const row = world.rows.get(`customdomain/${happening.domain}`);
  if (happening.gone || status === undefined) return without(row ? without(world, row) : world, event);
  return endedAs(world, event, { status }, due);
}

function assuming(state: State, events: readonly EventRow[]): State {
  return { ...state, assumed: new Set([...state.assumed, ...events.map(({ happening }) => idOf(happening))]) };
}

const FEW = 4;

function isNamed({ happening }: EventRow, texts: ReadonlySet<string>): boolean {
  return texts.has(ownerOf(idOf(happening)));
}

/** The ARN in a model's id; that of a domain holds the one of its service. */
const ownerOf = (id: string): string => id.split("#", 1)[0] as string;

/** The states in which something has ended badly, or has left a service as it was. */
function* endings(state: State, event: EventRow): Generator<State> {
  const { happening, due } = event;
  const { world } = state;
  const after = denying(assuming(state, [event]), event);
  for (const status of deletionsFailed(happening)) yield { ...after, world: endedAs(world, event, { status }, due) };
  if (happening.what !== "service-settles") return;
  const formers = formersOf(state, happening.service);
  for (const [depth, former] of formers.entries()) {
    const { row: back } = former;
    yield { ...as(after, former), world: endedAs(world, event, { status: back.service.Status, back }, due) };
    if (depth > 0) yield { ...as(after, former), world: endedAs(world, event, { status: happening.to, back }, due) };
  }
  for (const status of FAILED) {
    yield { ...after, world: endedAs(world, event, { status }, due) };
    for (const former of formers)
      yield { ...as(after, former), world: endedAs(world, event, { status, back: former.row }, due) };
  }
}

/** The state in which the usual end of an operation on a service is denied, and may have come all the same. */
function denying(state: State, event: EventRow): State {
  const { happening } = event;
  if (happening.what !== "service-settles") return state;
  const row = get(usuallyEnded(state.world, event), "service", happening.service);
  if (!row) return state;
  return { ...state, denied: new Map([...state.denied, [row.id, { row, given: state.given.get(row.id) ?? NOTHING }]]) };
}

const NOTHING: ReadonlySet<string> = new Set();

const formersOf = ({ beginnings }: State, arn: string): readonly Former[] => beginnings.get(arn)?.before ?? [];

/** The state in which a service has what it had before, and nothing since has counted. */
function as(state: State, { row, given }: Former): State {
  return { ...state, given: new Map([...state.given, [row.id, given]]) };
}

/** The statuses of what could not be deleted, or taken off a service, and can be once more. Source: facts/lifecycle. */
function deletionsFailed(happening: EventRow["happening"]): readonly string[] {
  const { vpcingressconnection: ingress, customdomain: domain } = lifecycle.resources;
  if (happening.what === "ingress-settles" && (ingress.final as readonly string[]).includes(happening.to))
    return transitionOf("vpcingressconnection", "DeleteVpcIngressConnection").to.filter((status) =>
      ingress.failed.includes(status),
    );
  if (happening.what === "domain-settles" && happening.gone)
    return transitionOf("customdomain", "DisassociateCustomDomain").to.filter((status) =>
      domain.failed.includes(status),
    );
  return [];
}

function isDeleted(row: Row): boolean {
  if (row.kind === "service") return FINAL.has(row.service.Status);
  return row.kind === "operation" ? false : "deletedAt" in row && row.deletedAt !== undefined;
}
