import { contractAt } from "../contract/contract.ts";
import { emptyWorld, endedAs, entries, forcedInto, pendingOf, settingsAt } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { beginningsAfter } from "./beginnings.ts";
import { createBindings, isArn, textsIn } from "./bindings.ts";
import { contradictedBy, isUnsure, sureOf } from "./clouded.ts";
import { unsureOf } from "./doubt.ts";
import { explain } from "./explain.ts";
import type { Foretold } from "./foretell.ts";
import { givenBy } from "./given.ts";
import { makerOf } from "./makers.ts";
import { namedBy } from "./named.ts";
import type { Observation, Outcome } from "./observation.ts";
import type { Lessons, Oracle, OracleOptions } from "./oracle.ts";
import { inBestOrder } from "./orders.ts";
import { requestOf } from "./paging.ts";
import type { State } from "./state.ts";
import { KNOWN, PASSING } from "./statuses.ts";

/** What is said of an outcome that rests on what earlier answers have left in doubt. */
const UNSURE = {
  expects: { is: "unknown", why: "earlier answers contradict one another about what the request rests on" },
  outcome: "unjudged",
} as const;

/** Nothing settles by itself in the shadow: only what an answer shows has happened. */
const NEVER_MS = 1e12;

/** Makes an oracle for one history. */
export function createOracle({ release, lessons }: OracleOptions): Oracle {
  const contract = contractAt(release);
  const { unexplained = new Set<string>() } = lessons;
  let ids = 0;
  const newId = (): string => (++ids).toString(16).padStart(32, "0");
  let state = firstState(release, lessons);
  const observeOne = (exchange: Exchange): Observation => explainOne(exchange).observation;
  const explainOne = (
    exchange: Exchange,
    quick = false,
  ): { readonly observation: Observation; readonly supposed: number } => {
    const choices = learntBy(lessons);
    const explained = explain(state, exchange, { contract, newId, choices, unexplained, quick });
    if (!explained) {
      state = unfollowed(state, exchange);
      const observation = silent(state, exchange, "the oracle has lost track of what the request names");
      return { observation, supposed: 0 };
    }
    if (explained.best.outcome === "agrees" && showsAnother(exchange)) {
      const { bindings } = state;
      const both = textsIn(bindings.toModel([exchange.input, ...shownBy(outputOf(exchange))])).filter(isArn);
      if (!isLook(exchange.operation)) state = confusedAbout(state, both);
      const observation = silent(state, exchange, "the answer shows another resource than the request names");
      return { observation, supposed: 0 };
    }
    const { best, learned, contradicted } = explained;
    const unsure = isUnsure(state, exchange, best.outcome);
    for (const { point, choice } of learned) lessons.choices.set(point, choice);
    const before = best.state;
    state = followed(state, best, exchange, best.outcome);
    const { expects, outcome } = unsure ? UNSURE : best;
    const violations = best.judgement.violations;
    const comparisons = sureOf(before, exchange, best.compared?.comparisons ?? []);
    const named = namedBy(best.state, exchange.input);
    const [{ spoilt }, after] = [state, state.world];
    const observation: Observation = {
      exchange,
      violations,
      expects,
      outcome,
      named,
      spoilt,
      comparisons,
      learned,
      contradicted,
      before: before.world,
      after,
    };
    return { observation, supposed: best.supposed };
  };
  return {
    observe: (exchanges) => {
      if (exchanges.length === 1) return exchanges.map(observeOne);
      return inBestOrder(exchanges, {
        changes: ({ operation, answer }) => !isLook(operation) && answer.ok !== false,
        doubt: () => {
          const other = state;
          return () => {
            state = confusedAbout(state, unsureOf(state, other));
          };
        },
        observe: (exchange, quick) => {
          const { observation, supposed } = explainOne(exchange, quick);
          return { observation, cost: (isMisfit(observation) ? 1 : 0) + supposed * ASSUMPTION };
        },
        save: () => {
          const [saved, choices, unsolved] = [state, [...lessons.choices], [...unexplained]];
          return () => {
            state = saved;
            unexplained.clear();
            for (const riddle of unsolved) unexplained.add(riddle);
            lessons.choices.clear();
            for (const [point, choice] of choices) lessons.choices.set(point, choice);
          };
        },
      });
    },
  };
}

const learnt = new WeakMap<Lessons["choices"], Readonly<Record<string, string>>>();

/** The choices that were learnt: the same object until others are, because a world prepares much for one. */
function learntBy({ choices }: Lessons): Readonly<Record<string, string>> {
  const known = learnt.get(choices);
  if (known && Object.keys(known).length === choices.size && [...choices].every(([id, one]) => known[id] === one))
    return known;
  const fresh = Object.fromEntries(choices);
  learnt.set(choices, fresh);
  return fresh;
}

function firstState(release: OracleOptions["release"], lessons: Lessons): State {
  const settings = settingsAt(release, {
    settleMs: NEVER_MS,
    quotas: "off",
    choices: learntBy(lessons),
  });
  const world = emptyWorld(settings);
  const [home] = [...entries(world)].map(([, row]) => row.id).filter(isArn);
  return {
    world,
    base: world,
    bindings: createBindings(home as string),
    given: new Map(),
    confused: new Set(),
    doubted: new Map(),
    spoilt: new Set(),
    foreign: new Set(),
    tokens: new Map(),
    beginnings: new Map(),
    assumed: new Set(),
    denied: new Map(),
    lost: false,
  };
}

const NONE: State["denied"] = new Map();

/** The state after an exchange that the shadow cannot follow: what it has changed is not known any more. */
function unfollowed(state: State, { operation, input, answer }: Exchange): State {
  if (!answer.ok) return state;
  const foreign = withForeign(state, answer.output);
  const changed = isLook(operation) ? [] : textsIn(state.bindings.toModel(input)).filter(isArn);
  return confusedAbout({ ...state, foreign, lost: state.lost || operation === MOVES_DEFAULT }, changed);
}

const MOVES_DEFAULT = "UpdateDefaultAutoScalingConfiguration";

/** Whether an answer leaves open what has become of the call. */
const isFailure = ({ error }: { readonly error: { readonly name: string } }): boolean =>
  error.name === "InternalServiceErrorException";

/** The state after an exchange, as far as it is known. */
function followed(before: State, best: Foretold, exchange: Exchange, outcome: Outcome): State {
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

/** What is in doubt after an answer: what it contradicts, and what was in doubt and is not shown to be as it has to be. */
function doubtedAfter(
  { state: { doubted, bindings }, supposed }: Foretold,
  { operation, answer }: Exchange,
  contradicted: State["doubted"],
): State["doubted"] {
  if (doubted.size === 0) return contradicted;
  const shown = answer.ok && supposed === 0 && seesAll(operation) ? [...shownBy(answer.output)] : [];
  const settled = new Set(shown.map((arn) => bindings.model(arn)));
  return new Map([...[...doubted].filter(([id]) => !settled.has(id)), ...contradicted]);
}

function without(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((one) => one !== id)) : ids;
}

const outputOf = ({ answer }: Exchange): unknown => (answer.ok ? answer.output : undefined);

/** The ARNs of the resources that an answer is about. */
function* shownBy(output: unknown): Generator<string> {
  for (const [member, shown] of Object.entries((output ?? {}) as Readonly<Record<string, unknown>>)) {
    const maker = makerOf(member);
    const arn = maker && (shown as Readonly<Record<string, unknown>> | null)?.[maker.arn];
    if (typeof arn === "string") yield arn;
  }
}

/** Whether an answer shows a resource with another ARN than the one of the request, or the beginning of one. */
function showsAnother({ input, answer }: Exchange): boolean {
  if (!answer.ok) return false;
  for (const [member, shown] of Object.entries((answer.output ?? {}) as Readonly<Record<string, unknown>>)) {
    const name = makerOf(member)?.arn ?? "";
    const asked = (input as Readonly<Record<string, unknown>> | null)?.[name];
    const arn = (shown as Readonly<Record<string, unknown>> | null)?.[name];
    if (typeof asked !== "string" || typeof arn !== "string" || !isArn(asked) || !isArn(arn)) continue;
    if (arn !== asked && !arn.startsWith(`${asked}/`)) return true;
  }
  return false;
}

/** The names that a request gives, of things of which nothing is known when it was wrongly accepted. */
function* namesIn(value: unknown): Generator<string> {
  for (const [member, inner] of Object.entries((value ?? {}) as Readonly<Record<string, unknown>>))
    if (typeof inner === "string" && member.endsWith("Name")) yield inner;
}

/** Whether a call changes nothing, so that it does not matter whether it was carried out. */
const isLook = (operation: string): boolean => /^(?:Describe|List)/u.test(operation);

/** Whether an answer shows the whole resource, so that it is known how its last operation has ended. */
const seesAll = (operation: string): boolean => !operation.startsWith("List");

/** The ARNs of what a call has made in the shadow. */
function made(before: State, after: State): readonly string[] {
  if (after.world.next === before.world.next) return [];
  return [...after.world.rows.entries()].flatMap(([, row]) =>
    row.seq >= before.world.next && row.kind !== "event" && row.kind !== "operation" ? [row.id] : [],
  );
}

function confusedAbout(state: State, ids: readonly string[]): State {
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

function silent(state: State, exchange: Exchange, why: string): Observation {
  const { world, spoilt } = state;
  return {
    exchange,
    named: namedBy(state, exchange.input),
    spoilt,
    violations: [],
    expects: { is: "unknown", why },
    outcome: exchange.answer.ok === undefined ? "unreadable" : "unjudged",
    comparisons: [],
    learned: [],
    contradicted: [],
    before: world,
    after: world,
  };
}

const isMisfit = ({ outcome, comparisons }: Observation): boolean =>
  (outcome !== "agrees" && outcome !== "unjudged") ||
  comparisons.some(({ is, origin }) => is !== "equal" && origin !== "default");

/** What it costs to suppose what nobody has seen: all of it together is less than any difference. */
const ASSUMPTION = 1e-3;
