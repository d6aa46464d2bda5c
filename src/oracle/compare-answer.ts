import lifecycle from "../../schemas/facts/lifecycle.json" with { type: "json" };
import { contractAt } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import type { Path } from "../core/pointer.ts";
import type { Release } from "../core/release.ts";
import { type Judgement, lifeOf, type Passing, pendingOf, type ServiceOperation, type World } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { cloudedBy } from "./clouded.ts";
import { type Compared, compare } from "./compare.ts";
import { type Maker, makerOf } from "./makers.ts";
import type { Origin } from "./observation.ts";
import type { Spot } from "./spot.ts";
import type { State } from "./state.ts";
import { PASSING } from "./statuses.ts";

/** Holds an accepted answer against what the model answers; binds what is seen for the first time. */
export function compareAnswer(
  state: State,
  exchange: Exchange,
  judgement: Judgement,
  acted: { readonly world: World; readonly output: unknown },
  shape: Shape,
): Compared {
  const { bindings, confused } = state;
  const { used } = cloudedBy(state);
  const answer = exchange.answer.ok ? exchange.answer.output : {};
  return compare(acted.output, answer, shape, {
    bindings,
    originOf: (spot, owner) => originOf(state, exchange.operation, judgement.input, spot, owner),
    alsoPermitted: (kind, id) => [
      ...permitted(acted.world, kind, id),
      ...permitted(state.base, kind, id),
      ...(state.assumed.has(id) ? unseenEndings(state, kind, id) : []),
      ...(state.beginnings.get(id)?.unseen ?? []),
    ],
    isConfused: (id) => confused.has(id) || used.has(id),
    isInherited: (id) => isInherited(acted.world, id),
  });
}

type Members = Readonly<Record<string, unknown>>;

/** Where an expected value comes from: this request, an earlier one, nowhere, or the model. */
function originOf(
  { given, world }: State,
  operation: string,
  input: unknown,
  spot: Spot,
  owner: string | undefined,
): Origin {
  const { first, isItem, inner, written, maker } = partsOf(spot);
  if (first === "Tags") return operation === "ListTagsForResource" ? "kept" : "computed";
  if (!maker || inner.length === 0) return has(input, spot.path) ? "sent" : "computed";
  if (!isItem && has(input, inner)) return "sent";
  if (owner !== undefined && given.get(owner)?.has(written)) return "kept";
  return canBeGiven(maker, inner, world.settings.release, spot) ? "default" : "computed";
}

const givable = new Map<Release, WeakMap<Spot, boolean>>();

/** Whether the request that makes a resource has such a member. */
function canBeGiven({ creates }: Maker, inner: Path, release: Release, spot: Spot): boolean {
  const known = givable.get(release) ?? new WeakMap<Spot, boolean>();
  givable.set(release, known);
  const before = known.get(spot);
  if (before !== undefined) return before;
  const contract = contractAt(release);
  const shape = contract.shape(contract.operation(creates)?.request ?? "");
  const found = shape !== undefined && reaches(shape, inner);
  known.set(spot, found);
  return found;
}

/** A place in an answer as a place in what the answer shows, and how that is made. */
interface Parts {
  readonly first: Path[number] | undefined;
  readonly isItem: boolean;
  readonly inner: Path;
  /** `inner` as text. */
  readonly written: string;
  readonly maker: Maker | undefined;
}

const parts = new WeakMap<Spot, Parts>();

function partsOf(spot: Spot): Parts {
  const known = parts.get(spot);
  if (known) return known;
  const [first, ...rest] = spot.path;
  const isItem = typeof rest[0] === "number";
  const inner = isItem ? rest.slice(1) : rest;
  const made = { first, isItem, inner, written: inner.join("."), maker: makerOf(String(first)) };
  parts.set(spot, made);
  return made;
}

function reaches(shape: Shape, path: Path): boolean {
  const [first, ...rest] = path;
  if (first === undefined) return true;
  if (typeof first === "number") return shape.item !== undefined && reaches(shape.item, rest);
  if (shape.value) return true;
  const member = shape.members?.get(first);
  return member !== undefined && reaches(member.shape, rest);
}

function has(input: unknown, path: Path): boolean {
  let value = input;
  for (const step of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Members)[step];
  }
  return value !== undefined;
}

const { service } = lifecycle.resources;

/** The statuses that something pending, or seen to be, may have now or end in. Source: facts/lifecycle. */
function permitted(world: World, kind: Passing, id: string): readonly string[] {
  const event = pendingOf(world, kind, id);
  if (!event) return isSeenPassing(world, kind, id) ? [...PASSING[kind], ...endingsOf(kind)] : [];
  const { failed } = lifecycle.resources[kind];
  const ends = "to" in event.happening ? [event.happening.to as string] : lifecycle.resources[kind].settled;
  const back = event.happening.what === "service-settles" ? backFrom(world, event.happening.operation) : [];
  return [...PASSING[kind], ...ends, ...failed, ...back];
}

/** Whether something was seen in the middle of what no call has begun. */
function isSeenPassing(world: World, kind: Passing, id: string): boolean {
  const row = world.rows.get(`${kind}/${id}`);
  const status =
    row?.kind === "service" ? row.service.Status : row?.kind === kind && "ingress" in row && row.ingress.Status;
  return typeof status === "string" && PASSING[kind].includes(status);
}

/** The statuses to which a service goes back where an operation fails that has no status of its own for it. */
function backFrom(world: World, id: string): readonly string[] {
  const row = world.rows.get(`operation/${id}`);
  const type = row?.kind === "operation" ? row.summary.Type : undefined;
  const transitions: readonly Transition[] = service.transitions;
  const found = transitions.find(({ operation }) => lifeOf(operation as ServiceOperation).starts === type);
  if (!found) return service.settled;
  if (found.to.some((status) => service.final.includes(status))) return [];
  return service.settled.filter((status) => found.from?.includes(status));
}

interface Transition {
  readonly operation: string;
  readonly from?: readonly string[];
  readonly to: readonly string[];
}

/** The statuses in which something may be whose end was not seen. Source: facts/lifecycle. */
function unseenEndings({ beginnings }: State, kind: Passing, id: string): readonly string[] {
  const transitions: readonly Transition[] = lifecycle.resources[kind].transitions;
  const begun = beginnings.get(id);
  const found = transitions.find(({ operation }) => operation === begun?.operation);
  if (!begun || !found) return endingsOf(kind);
  return [...found.to, ...begun.before.map(({ row }) => row.service.Status)];
}

/** Every status in which something may have come to rest. Source: facts/lifecycle. */
function endingsOf(kind: Passing): readonly string[] {
  const { settled, failed, final } = lifecycle.resources[kind];
  return [...settled, ...failed, ...final];
}

/** The default auto scaling configuration was there before the first call, and may be any. */
function isInherited(world: World, id: string): boolean {
  return world.rows.get(`autoscalingconfiguration/${id}`)?.seq === 1;
}
