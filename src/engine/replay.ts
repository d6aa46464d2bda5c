import type { Check, Problem } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";
import { contractAt } from "../contract/contract.ts";
import type { ReportedFinding } from "../core/conformance.ts";
import { createClock } from "../harness/clock.ts";
import { faultOf, reported } from "../harness/findings.ts";
import { type Judged, judgeReplay, type ReplayVerdict } from "../harness/replay/judge-replay.ts";
import type { ReplayPlan } from "../harness/replay/plan.ts";
import { type Played, playAgain, sendAgain } from "../harness/replay/play-again.ts";
import type { SdkView } from "../harness/sdk-view.ts";
import { openSession, type Session } from "../harness/session.ts";
import type { Target } from "../wire/target.ts";

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
}

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
 * run had learnt of it, because a finding may rest on that. Closes nothing: the target is the caller's.
 */
export async function replay(options: ReplayOptions): Promise<Replayed> {
  const { plan, target, times = plan.commands.some(Array.isArray) ? RACES : 1 } = options;
  const clock = createClock(options.maxTimeMs, options.signal);
  const level = CHECKS.find(({ id }) => id === plan.check)?.level ?? "must";
  const lessons = [{}, ...(Object.keys(plan.choices).length > 0 ? [plan.choices] : [])];
  const leftovers: string[] = [];
  let plays = 0;
  let last: { readonly judged: Judged; readonly played: Played } | undefined;
  for (let time = 0; time < times; time++)
    for (const [number, choices] of lessons.entries()) {
      const session = sessionOf(options, choices, clock.isOver);
      const played = plan.request === undefined ? await playAgain(plan, session) : await sendAgain(plan, target);
      leftovers.push(...(await session.close()));
      plays++;
      if (played.impossible !== undefined) return { why: played.impossible, plays, findings: [], leftovers };
      if (clock.isOver()) return { why: `the replay did not end: ${clock.why()}`, plays, findings: [], leftovers };
      const judged = judgeReplay(plan, level, played, number > 0);
      const counts = number === 0 || judged.seen.some(({ check, problem }) => isAbout(plan, check, problem));
      if (counts && (!last || GRAVITY[judged.verdict] > GRAVITY[last.judged.verdict])) last = { judged, played };
      if (judged.verdict === "still-fails") return resultOf(plan, judged, played, plays, leftovers);
    }
  if (!last) return { why: "it was to be played no time", plays, findings: [], leftovers };
  return resultOf(plan, last.judged, last.played, plays, leftovers);
}

const GRAVITY: Readonly<Record<ReplayVerdict, number>> = { fixed: 0, different: 1, "still-fails": 2 };

const isAbout = ({ check, aspect }: ReplayPlan, { id }: Check, problem: Problem): boolean =>
  id === check && problem.aspect === aspect;

function resultOf(
  plan: ReplayPlan,
  { verdict, why, seen }: Judged,
  { history }: Played,
  plays: number,
  leftovers: readonly string[],
): Replayed {
  const shown = history.length > 0 ? seen : [];
  const findings = shown.map(({ check, problem }) =>
    reported(faultOf(check, problem, { phase: plan.phase, title: plan.check }, history, plan)),
  );
  return { verdict, why, plays, findings, leftovers };
}

function sessionOf(options: ReplayOptions, choices: ReplayPlan["choices"], isOver: () => boolean): Session {
  const { plan, target, view, settleMs } = options;
  return openSession({
    target,
    contract: contractAt(plan.release),
    lessons: { choices: new Map(Object.entries(choices)), unexplained: new Set() },
    prefix: `ar${Math.trunc(Math.random() * 2 ** 31).toString(36)}`,
    isOver,
    ...(view && { view }),
    ...(settleMs !== undefined && { settleMs }),
  });
}
