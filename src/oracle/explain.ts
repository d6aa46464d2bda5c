import type { Contract } from "../contract/contract.ts";
import { OPEN_POINTS, type PointId } from "../model/index.ts";
import type { Exchange } from "../wire/exchange.ts";
import { isArn, textsIn } from "./bindings.ts";
import { candidates } from "./candidates.ts";
import { type Foretold, foretell } from "./foretell.ts";
import type { Learned, Origin } from "./observation.ts";
import { type State, withChoices } from "./state.ts";

/** The best explanation of an exchange, and what it says of open points. */
export interface Explained {
  readonly best: Foretold;
  readonly learned: readonly Learned[];
  readonly contradicted: readonly (Learned & { readonly before: string })[];
}

/** What explaining needs besides the state. */
export interface ExplainOptions {
  readonly contract: Contract;
  readonly newId: () => string;
  /** What was learnt before. */
  readonly choices: Readonly<Record<string, string>>;
  /** See `Lessons`. */
  readonly unexplained: Set<string>;
  /** Whether open points stay as they are; learning takes long. */
  readonly quick?: boolean;
}

/** How many open points may be learnt from one answer. */
const MOST = 4;

/**
 * Looks for the state and the choices that explain an answer best, and stops at the first that explains it fully.
 * Nothing where the request names what the oracle knows nothing of.
 */
export function explain(start: State, exchange: Exchange, options: ExplainOptions): Explained | undefined {
  const { choices } = options;
  const state = withChoices(start, choices);
  if (isLost(state, exchange)) return undefined;
  let best = bestOf(state, exchange, options);
  if (!best) return undefined;
  const chosen: Record<string, string> = {};
  if (options.quick) return { best, learned: [], contradicted: [] };
  const first = best;
  const riddle = best.score > 0 ? riddleOf(best, exchange) : "";
  for (let round = 0; round < MOST && best.score > 0 && !options.unexplained.has(riddle); round++) {
    const better = bestChoice(state, exchange, options, { ...choices, ...chosen }, best);
    if (!better) break;
    best = better.found;
    chosen[better.point] = better.choice;
  }
  if (best.score > 0) options.unexplained.add(riddle);
  if (best.score === first.score) return { best: first, learned: [], contradicted: [] };
  const learned = Object.entries(chosen).map(([point, choice]) => ({ point: point as PointId, choice }));
  const contradicted = learned.flatMap((one) => {
    const before = choices[one.point];
    return before === undefined ? [] : [{ ...one, before }];
  });
  return { best, learned, contradicted };
}

/** What is to be explained in an answer, without the values of one call. */
function riddleOf({ outcome, expects, compared }: Foretold, { operation, answer }: Exchange): string {
  const reasons =
    expects.is === "refusal" ? expects.reasons.map((reason) => (reason.by === "guard" ? reason.guard : reason.by)) : [];
  const places = compared?.comparisons.flatMap(({ is, place }) => (is === "equal" ? [] : [`${place} ${is}`])) ?? [];
  const error = answer.ok === false ? answer.error.name : "";
  return [operation, outcome, error, ...reasons, ...places].join("\n");
}

function bestOf(state: State, exchange: Exchange, { contract, newId }: ExplainOptions): Foretold | undefined {
  let best: Foretold | undefined;
  let number = 0;
  for (const candidate of candidates(state, exchange.input)) {
    const found = foretell(candidate, exchange, contract, newId, number++);
    if (!found) return undefined;
    if (!best || (found.score < best.score && !isTradeOff(best, found))) best = found;
    if (best.score === 0) return best;
  }
  return best;
}

/**
 * Whether the later explanation of an accepted answer fails where the likelier one fits: then it explains by chance. What
 * was never given may be any default, but not where it comes as the likelier explanation says that it was given.
 */
function isTradeOff(likelier: Foretold, later: Foretold): boolean {
  if (likelier.compared === undefined || likelier.outcome !== "agrees" || later.compared === undefined) return false;
  const { comparisons } = likelier.compared;
  const differing = new Set(comparisons.flatMap(({ is, place }) => (is === "equal" ? [] : [place])));
  const news = later.compared.comparisons.filter(({ is, place }) => is !== "equal" && !differing.has(place));
  if (news.some(({ origin }) => origin !== "default")) return true;
  const given = comparisons.flatMap(({ is, origin, place }) => (is === "equal" && isGiven(origin) ? [place] : []));
  const denied = news.filter(({ place }) => given.some((one) => one === place || one.startsWith(`${place}.`)));
  return denied.length > 0 && denied.length >= likelier.score;
}

const isGiven = (origin: Origin): boolean => origin === "sent" || origin === "kept";

interface Choice {
  readonly point: PointId;
  readonly choice: string;
  readonly found: Foretold;
}

/** The one choice that explains most; points that are still open come before those that were learnt. */
function bestChoice(
  state: State,
  exchange: Exchange,
  options: ExplainOptions,
  choices: Readonly<Record<string, string>>,
  before: Foretold,
): Choice | undefined {
  for (const isLearnt of [false, true]) {
    let best: Choice | undefined;
    for (const { id, choices: possible, default: usual } of OPEN_POINTS) {
      if (Object.hasOwn(choices, id) !== isLearnt) continue;
      for (const choice of possible) {
        if (choice === (choices[id] ?? usual)) continue;
        const found = bestOf(withChoices(state, { ...choices, [id]: choice }), exchange, options);
        if (found && explainsMore(found, best?.found ?? before)) best = { point: id as PointId, choice, found };
      }
    }
    if (best) return best;
  }
  return undefined;
}

/** Whether less is left to explain; of an accepted request each reason to refuse it may be another open point. */
function explainsMore(one: Foretold, other: Foretold): boolean {
  return one.score < other.score || (one.score === other.score && reasonsIn(one) < reasonsIn(other));
}

const reasonsIn = ({ outcome, expects }: Foretold): number =>
  outcome === "accepted-but-must-be-refused" && expects.is === "refusal" ? expects.reasons.length : 0;

/** Whether a request names something that answers have shown and the shadow does not have, or has lost. */
function isLost({ bindings, confused, foreign, lost }: State, { input }: Exchange): boolean {
  if (lost) return true;
  for (const text of textsIn(input)) {
    if (foreign.has(text) && bindings.model(text) === undefined) return true;
    if (!isArn(text)) continue;
    if (confused.has(bindings.model(text) ?? text)) return true;
  }
  return false;
}
