import lifecycle from "../../schemas/facts/lifecycle.json" with { type: "json" };
import {
  type EventRow,
  endedAs,
  entries,
  type Row,
  replaced,
  type ServiceRow,
  transitionOf,
  type World,
  without,
} from "../model/index.ts";
import { textsIn } from "./bindings.ts";
import type { State } from "./state.ts";

const FINAL: ReadonlySet<string> = new Set(lifecycle.resources.service.final);
const FAILED = lifecycle.resources.service.failed;

/**
 * The states in which an implementation may be when a request arrives: as it is known to be, with what the request
 * names at its end, well or badly, with everything at its end, and with what it names and was deleted forgotten.
 */
export function* candidates(state: State, input: unknown): Generator<State> {
  yield state;
  const { world } = state;
  const events = [...pending(world)];
  const texts = new Set(textsIn(input));
  const named = events.filter((event) => isNamed(event, texts));
  if (named.length > 0) yield ended(state, named);
  for (const event of named) for (const world of endings(state, event)) yield { ...assuming(state, [event]), world };
  if (events.length > named.length) {
    yield ended(state, events);
    for (const event of events.length < FEW ? events : [])
      for (const world of endings(state, event)) yield { ...assuming(state, [event]), world };
  }
  for (const arn of texts) {
    const before = state.assumed.has(arn) ? updatedFrom(state, arn) : undefined;
    if (before) yield { ...state, world: replaced(world, before) };
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

function idOf(happening: EventRow["happening"]): string {
  switch (happening.what) {
    case "service-settles":
    case "service-is-forgotten":
      return happening.service;
    case "ingress-settles":
      return happening.ingress;
    case "connection-settles":
      return happening.connection;
    case "domain-settles":
      return happening.domain;
  }
}

const FEW = 4;

function* pending(world: World): Generator<EventRow> {
  for (const [key, row] of world.rows.entries("event/")) {
    if (!key.startsWith("event/")) return;
    if (row.kind === "event" && row.happening.what !== "service-is-forgotten") yield row;
  }
}

function isNamed({ happening }: EventRow, texts: ReadonlySet<string>): boolean {
  return texts.has(idOf(happening).split("#", 1)[0] as string);
}

/** A service as it was before its last update. */
function updatedFrom({ updating }: State, arn: string): ServiceRow | undefined {
  return updating.get(arn)?.rows.get(`service/${arn}`) as ServiceRow | undefined;
}

function* endings(state: State, event: EventRow): Generator<World> {
  const { world } = state;
  const { happening, due } = event;
  for (const status of deletionsFailed(happening)) yield endedAs(world, event, { status }, due);
  if (happening.what !== "service-settles") return;
  const before = updatedFrom(state, happening.service);
  if (before) yield endedAs(world, event, { status: before.service.Status, back: before }, due);
  for (const status of FAILED) {
    yield endedAs(world, event, { status }, due);
    if (before) yield endedAs(world, event, { status, back: before }, due);
  }
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
