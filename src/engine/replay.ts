import { randomInt } from "node:crypto";
import type { Check, Problem } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";
import { contractAt } from "../contract/contract.ts";
import type { ReportedFinding } from "../core/conformance.ts";
import { type Clock, createClock } from "../harness/clock.ts";
import { isGroup } from "../harness/commands.ts";
import { faultOf, reported } from "../harness/findings.ts";
import { type Judged, judgeReplay, type ReplayVerdict } from "../harness/replay/judge-replay.ts";
import type { ReplayPlan } from "../harness/replay/plan.ts";
import { type Played, playAgain, sendAgain } from "../harness/replay/play-again.ts";
import { takeCare } from "../harness/safety/care.ts";
import type { Ledger } from "../harness/safety/ledger.ts";
import type { SdkView } from "../harness/sdk-view.ts";
import { openSession, type Session } from "../harness/session.ts";
import type { Lessons } from "../oracle/oracle.ts";
import type { Target } from "../wire/target.ts";
import type { RunLimits } from "./conform.ts";

/** What a replay may be told. */
export interface ReplayOptions {
  readonly target: Target;
  readonly plan: ReplayPlan;
  /** How often it is played before it counts as fixed; more than once only where chance has a part in it when absent. */
  readonly times?: number;
  readonly view?: SdkView;
  readonly settleMs?: number;
  readonly maxTimeMs?: number;
  readonly signal?: AbortSignal;
  /** Where everything is written down before it is created. */
  readonly ledger?: Ledger;
  /** What every name begins with; by chance when absent. */
  readonly prefix?: string;
  readonly limits?: RunLimits;
}

/** So many replays have names of their own. */
const RUNS = 36 ** 5;

/** What came of a replay; without a verdict where none could be reached. */
export interface Replayed {
  readonly verdict?: ReplayVerdict;
  readonly why: string;
  /** How often it was played. */
  readonly plays: number;
  /** What it shows now, each fault with the whole history. */
  readonly findings: readonly ReportedFinding[];
  /** The ARNs of what was made and could not be removed. */
  readonly leftovers: readonly string[];
}

/** How often calls that are sent at the same time are sent again. */
const RACES = 25;

/**
 * Plays a finding again and says what became of it: first as if nothing were known of the target, then with what the
 * run had learnt of it, because a finding may rest on that. Closes nothing: target and ledger are the caller's.
 */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const { plan, signal, maxTimeMs, prefix = `ar${randomInt(RUNS).toString(36)}` } = options;
  const contract = contractAt(plan.release);
  const clock = createClock(maxTimeMs, signal);
  const care = await takeCare({ ...options, contract, prefix });
  const lessons: Lessons = { choices: new Map(), unexplained: new Set() };
  const session = openSession({
    ...care.session,
    target: care.target,
    contract,
    lessons,
    isOver: clock.isOver,
    improper: clock.end,
    ...(options.view && { view: options.view }),
    ...(options.settleMs !== undefined && { settleMs: options.settleMs }),
  });
  let done: Omit<Replayed, "leftovers"> = { why: "it was to be played no time", plays: 0, findings: [] };
  const leftovers = await care.cleanAfter(
    async () => {
      done = await playOften(options, care.target, session, lessons, clock);
    },
    session.close,
    () => done.verdict === undefined && !clock.isOver(),
  );
  return { ...done, leftovers };
}

async function playOften(
  { plan, times = plan.commands.some(isGroup) ? RACES : 1 }: ReplayOptions,
  target: Target,
  session: Session,
  lessons: Lessons,
  clock: Clock,
): Promise<Omit<Replayed, "leftovers">> {
  const level = CHECKS.find(({ id }) => id === plan.check)?.level ?? "must";
  const taught = [{}, ...(Object.keys(plan.choices).length > 0 ? [plan.choices] : [])];
  let plays = 0;
  let last: { readonly judged: Judged; readonly played: Played } | undefined;
  for (let time = 0; time < times; time++)
    for (const [number, choices] of taught.entries()) {
      teach(lessons, choices);
      const played = plan.request === undefined ? await playAgain(plan, session) : await sendAgain(plan, target);
      plays++;
      if (played.impossible !== undefined) return { why: played.impossible, plays, findings: [] };
      if (clock.isOver()) return { why: `the replay did not end: ${clock.why()}`, plays, findings: [] };
      const judged = judgeReplay(plan, level, played, number > 0);
      const counts = number === 0 || judged.seen.some(({ check, problem }) => isAbout(plan, check, problem));
      if (counts && (!last || GRAVITY[judged.verdict] > GRAVITY[last.judged.verdict])) last = { judged, played };
      if (judged.verdict === "still-fails") return resultOf(plan, judged, played, plays);
    }
  if (!last) return { why: "it was to be played no time", plays, findings: [] };
  return resultOf(plan, last.judged, last.played, plays);
}

function teach({ choices, unexplained }: Lessons, learnt: ReplayPlan["choices"]): void {
  choices.clear();
  unexplained?.clear();
  for (const [point, choice] of Object.entries(learnt)) choices.set(point, choice);
}

const GRAVITY: Readonly<Record<ReplayVerdict, number>> = { fixed: 0, different: 1, "still-fails": 2 };

const isAbout = ({ check, aspect }: ReplayPlan, { id }: Check, problem: Problem): boolean =>
  id === check && problem.aspect === aspect;

function resultOf(
  plan: ReplayPlan,
  { verdict, why, seen }: Judged,
  { history }: Played,
  plays: number,
): Omit<Replayed, "leftovers"> {
  const shown = history.length > 0 ? seen : [];
  const findings = shown.map(({ check, problem }) =>
    reported(faultOf(check, problem, { phase: plan.phase, title: plan.check }, history, plan)),
  );
  return { verdict, why, plays, findings };
}
