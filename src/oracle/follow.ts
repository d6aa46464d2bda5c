import { contractAt } from "../contract/contract.ts";
import { endedAs, forcedInto, pendingOf } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { beginningsAfter } from "./beginnings.ts";
import { isArn, textsIn } from "./bindings.ts";
import { contradictedBy } from "./clouded.ts";
import type { Foretold } from "./foretell.ts";
import { givenBy } from "./given.ts";
import { makerOf } from "./makers.ts";
import type { Outcome } from "./observation.ts";
import { requestOf } from "./paging.ts";
import type { State } from "./state.ts";
import { KNOWN, PASSING } from "./statuses.ts";

/** Nothing settles by itself in the shadow: only what an answer shows has happened. */
export const NEVER_MS = 1e12;

/** The state after an exchange that the shadow cannot follow: what it has changed is not known any more. */
export function unfollowed(state: State, { operation, input, answer }: Exchange): State {
  if (!answer.ok) return state;
  const foreign = withForeign(state, answer.output);
  const changed = isLook(operation) ? [] : textsIn(state.bindings.toModel(input)).filter(isArn);
  return confusedAbout({ ...state, foreign, lost: state.lost || operation === MOVES_DEFAULT }, changed);
}

const MOVES_DEFAULT = "UpdateDefaultAutoScalingConfiguration";

/** The state after an exchange, as far as it is known. */
export function followed(before: State, best: Foretold, exchange: Exchange, outcome: Outcome): State {
  const { operation, answer, input } = exchange;
  const { bindings } = best.state;
  if (outcome === "unreadable") return { ...best.state, lost: best.state.lost || !isLook(operation) };
  if (!answer.ok)
    return answer.ok === false && isFailure(answer) && !isLook(operation) ? { ...before, lost: true } : before;
  const wrong = outcome !== "agrees";
  const spoilt = wrong ? new Set([...before.spoilt, ...shownBy(answer.output)]) : before.spoilt;
  const names = wrong ? textsIn(bindings.toModel(input)).filter(isArn) : [];
  if (!best.after) {
    const foreign = new Set([...withForeign(best.state, answer.output), ...(wrong ? namesIn(input) : [])]);
    return confusedAbout({ ...best.state, spoilt, foreign }, names);
  }
  let world = best.after;
  const contradicted = contradictedBy(best.state, world, exchange, best.compared?.comparisons ?? []);
  const beginnings = beginningsAfter(best.state, exchange, world);
  let { assumed } = best.state;
  for (const { kind, id, status } of best.compared?.sightings ?? []) {
    if (contradicted.has(id)) continue;
    if (seesAll(exchange.operation)) assumed = without(assumed, id);
    else if (pendingOf(world, kind, id)) assumed = assumed.has(id) ? assumed : new Set([...assumed, id]);
    if (!KNOWN[kind].has(status)) continue;
    const event = pendingOf(world, kind, id);
    if (event && !PASSING[kind].includes(status))
      world = endedAs(world, event, { status }, event.due - NEVER_MS / 1000);
    else if (!event) world = forcedInto(world, kind, id, status);
  }
  const { base, confused, lost } = best.state;
  const next: State = {
    world,
    base,
    bindings,
    given: givenBy(best, exchange),
    confused,
    doubted: doubtedAfter(best, exchange, contradicted),
    spoilt,
    foreign: withForeign(best.state, answer.output),
    tokens: withToken(best.state, exchange),
    beginnings,
    assumed,
    denied: isLook(exchange.operation) ? best.state.denied : NONE,
    lost,
  };
  return wrong ? confusedAbout(next, [...names, ...made(before, next)]) : next;
}

const NONE: State["denied"] = new Map();

/** Whether an answer leaves open what has become of the call. */
const isFailure = ({ error }: { readonly error: { readonly name: string } }): boolean =>
  error.name === "InternalServiceErrorException";

/** What is in doubt after an answer: what it contradicts, and what was in doubt and is not shown to be as it has to be. */
function doubtedAfter(
  { state: { doubted, bindings }, supposed }: Foretold,
  { operation, answer }: Exchange,
  contradicted: State["doubted"],
): State["doubted"] {
  if (doubted.size === 0) return contradicted;
  const shown = answer.ok && supposed === 0 && operation.startsWith("Describe") ? [...shownBy(answer.output)] : [];
  const settled = new Set(shown.map((arn) => bindings.model(arn)));
  return new Map([...[...doubted].filter(([id]) => !settled.has(id)), ...contradicted]);
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : ids;
}

/** The ARNs of the resources that an answer is about. */
export function* shownBy(output: unknown): Generator<string> {
  for (const [member, shown] of Object.entries((output ?? {}) as Readonly<Record<string, unknown>>)) {
    const maker = makerOf(member);
    const arn = maker && (shown as Readonly<Record<string, unknown>> | null)?.[maker.arn];
    if (typeof arn === "string") yield arn;
  }
}

/** The names that a request gives, of things of which nothing is known when it was wrongly accepted. */
function* namesIn(value: unknown): Generator<string> {
  for (const [member, inner] of Object.entries((value ?? {}) as Readonly<Record<string, unknown>>))
    if (typeof inner === "string" && member.endsWith("Name")) yield inner;
}

/** Whether a call changes nothing, so that it does not matter whether it was carried out. */
export const isLook = (operation: string): boolean => /^(?:Describe|List)/u.test(operation);

/** Whether an answer shows the whole resource, so that it is known how its last operation has ended. */
const seesAll = (operation: string): boolean => !operation.startsWith("List");

/** The ARNs of what a call has made in the shadow. */
function made(before: State, after: State): readonly string[] {
  if (after.world.next === before.world.next) return [];
  return [...after.world.rows.entries()].flatMap(([, row]) =>
    row.seq >= before.world.next && row.kind !== "event" && row.kind !== "operation" ? [row.id] : [],
  );
}

export function confusedAbout(state: State, ids: readonly string[]): State {
  return ids.length === 0 ? state : { ...state, confused: new Set([...state.confused, ...ids]) };
}

function withForeign({ foreign, bindings }: State, output: unknown): ReadonlySet<string> {
  const strange = textsIn(output).filter((text) => isArn(text) && bindings.model(text) === undefined);
  return strange.every((text) => foreign.has(text)) ? foreign : new Set([...foreign, ...strange]);
}

function withToken({ tokens, world }: State, exchange: Exchange): State["tokens"] {
  const paging = contractAt(world.settings.release).operation(exchange.operation)?.paging;
  const output = exchange.answer.ok ? (exchange.answer.output as Readonly<Record<string, unknown>>) : {};
  const token = paging && output[paging.token];
  return typeof token === "string" ? new Map([...tokens, [token, requestOf(exchange, paging as never)]]) : tokens;
}
