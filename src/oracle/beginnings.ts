import lifecycle from "../../schemas/facts/lifecycle.json" with { type: "json" };
import {
  type CustomDomainRow,
  type EventRow,
  get,
  type ServiceRow,
  type VpcIngressRow,
  type World,
} from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { idOf, pending } from "./pending.ts";
import type { State } from "./state.ts";

/** How something that takes time was begun. */
export interface Beginning {
  readonly operation: string;
  /** What the service may have been before, the likeliest first; nothing for what is new or no service. */
  readonly before: readonly Former[];
  /** The statuses in which a service may have been before, because it was not seen how its last operation has ended. */
  readonly unseen: readonly string[];
  /** What is no service, while it is under way. */
  readonly underWay?: VpcIngressRow | CustomDomainRow;
}

/** A service as it was, and the paths that requests had given of it. */
export interface Former {
  readonly row: ServiceRow;
  readonly given: ReadonlySet<string>;
}

/** What is known to have been begun, after one more exchange that has led to a world. */
export function beginningsAfter(state: State, { operation }: Exchange, world: World): State["beginnings"] {
  const { beginnings, world: earlier } = state;
  if (world.next === earlier.next) return beginnings;
  const next = new Map(beginnings);
  for (const event of pending(world)) {
    if (event.seq < earlier.next) continue;
    const id = idOf(event.happening);
    const row = get(world, "vpcingressconnection", id) ?? get(world, "customdomain", id);
    const formers = formersOf(state, id);
    const before = isDeletion(event) ? formers.slice(1) : formers;
    next.set(id, { operation, before, unseen: unseenBefore(state, id), ...(row && { underWay: row }) });
  }
  return next;
}

const FINAL: readonly string[] = lifecycle.resources.service.final;

/** Whether a service is on its end: where that fails it is not what it was before. */
const isDeletion = ({ happening }: EventRow): boolean =>
  happening.what === "service-settles" && FINAL.includes(happening.to);

function unseenBefore({ assumed, beginnings }: State, id: string): readonly string[] {
  const last = assumed.has(id) ? beginnings.get(id) : undefined;
  return last ? [...endingsOf(last.operation), ...last.unseen] : [];
}

/** The statuses to which an operation leads a service that does not fail. Source: facts/lifecycle. */
function endingsOf(operation: string): readonly string[] {
  const { transitions, settled } = lifecycle.resources.service;
  const found = transitions.find((one) => one.operation === operation);
  return found?.to.filter((status) => settled.includes(status)) ?? [];
}

/** A service as it is in a state; where it was not seen how its last operation has ended, what it was before that too. */
function formersOf({ world, given, assumed, beginnings }: State, id: string): readonly Former[] {
  const row = get(world, "service", id);
  if (!row) return [];
  const older = assumed.has(id) ? (beginnings.get(id)?.before ?? []) : [];
  return [{ row, given: given.get(id) ?? NOTHING }, ...older].slice(0, DEEPEST);
}

const NOTHING: ReadonlySet<string> = new Set();

/** How many operations in a row may have ended unseen. */
const DEEPEST = 3;
