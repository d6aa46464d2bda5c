import { contractAt } from "../contract/contract.ts";
import { emptyWorld, entries, settingsAt } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { createBindings, isArn, textsIn } from "./bindings.ts";
import { isUnsure, sureOf } from "./clouded.ts";
import { unsureOf } from "./doubt.ts";
import { explain } from "./explain.ts";
import { confusedAbout, followed, isLook, NEVER_MS, shownBy, unfollowed } from "./follow.ts";
import { makerOf } from "./makers.ts";
import { namedBy } from "./named.ts";
import type { Observation } from "./observation.ts";
import type { Lessons, Oracle, OracleOptions } from "./oracle.ts";
import { inBestOrder } from "./orders.ts";
import type { State } from "./state.ts";

/** What is said of an outcome that rests on what earlier answers have left in doubt. */
const UNSURE = {
  expects: { is: "unknown", why: "earlier answers contradict one another about what the request rests on" },
  outcome: "unjudged",
} as const;

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

const outputOf = ({ answer }: Exchange): unknown => (answer.ok ? answer.output : undefined);

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
