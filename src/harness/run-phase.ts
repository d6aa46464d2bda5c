import type { Check } from "../checks/define.ts";
import { inspectHistory } from "../checks/inspect.ts";
import type { Contract } from "../contract/contract.ts";
import type { Mask } from "../core/mask.ts";
import { OPEN_POINTS } from "../model/index.ts";
import type { Observation } from "../oracle/observation.ts";
import type { Lessons } from "../oracle/oracle.ts";
import type { Received } from "../wire/target.ts";
import type { Clock } from "./clock.ts";
import { isPatient } from "./commands.ts";
import { type Circumstances, type Fault, type Findings, faultOf, idOf, keyOf } from "./findings.ts";
import type { PhasePlan, Plan, Trial } from "./phase.ts";
import { explicitCommands } from "./replay/explicit.ts";
import type { Session } from "./session.ts";
import { countIn, partOf } from "./shard.ts";
import { type Shown, shrink } from "./shrink.ts";
import type { ShrinkBudget } from "./shrink-budget.ts";

/** What the phases of a run share. */
export interface Run {
  readonly session: Session;
  /** What the session learns. */
  readonly lessons: Lessons;
  /** Hides secrets in what plays a fault again, which cannot be looked into any more. */
  readonly mask: Pick<Mask, "value">;
  readonly contract: Contract;
  readonly checks: readonly Check[];
  readonly findings: Findings;
  readonly judged: Map<string, number>;
  readonly clock: Clock;
  /** The trial as it may be run; nothing where it may not. */
  readonly admit: (trial: Trial) => Trial | undefined;
  /** Hears of each fault when it is first seen, its history as short as it gets. */
  readonly found: (fault: Fault) => void;
  /** Hears of each history. */
  readonly played: (history: readonly Observation[]) => void;
  /** Hears of each request that was sent outside histories, by what it says to be its operation. */
  readonly sent: (operation: string, received: Received) => void;
  readonly budget: ShrinkBudget;
  readonly progress: (done: number, of: number) => void;
}

/** Plays the scripts of one phase until they are through or the time is over. */
export async function runPhase(phase: PhasePlan, plan: Plan, run: Run): Promise<void> {
  const of = countIn(phase.count(plan), plan.shard);
  const patient: Trial[] = [];
  let done = 0;
  const judgePatient = async (): Promise<void> => {
    const trials = patient.splice(0);
    const histories = await Promise.all(trials.map(({ script }) => run.session.play(script)));
    for (const [at, trial] of trials.entries()) {
      await judge(trial, histories[at] ?? [], run);
      run.progress(++done, of);
    }
  };
  for (const trial of partOf(phase.trials(plan), plan.shard)) {
    if (run.clock.isOver()) break;
    const admitted = run.admit(trial());
    if (admitted && plan.sideBySide && isPatient(admitted.script)) {
      patient.push(admitted);
      continue;
    }
    await judgePatient();
    if (admitted) await judge(admitted, await run.session.play(admitted.script), run);
    run.progress(++done, of);
  }
  await judgePatient();
}

async function judge(trial: Trial, history: readonly Observation[], run: Run): Promise<void> {
  const { session, contract, checks, findings, judged, clock, budget } = run;
  if (history.length === 0 && clock.isOver()) return;
  run.played(history);
  const seen = new Set<string>();
  for (const { check, judged: times, problems } of inspectHistory(history, contract, checks)) {
    judged.set(check.id, (judged.get(check.id) ?? 0) + times);
    for (const problem of problems) {
      const key = keyOf(check, problem);
      if (seen.has(key)) continue;
      seen.add(key);
      if (findings.has(key)) {
        findings.again(key, history[problem.exchange ?? 0]?.exchange.operation ?? "");
        continue;
      }
      if (findings.isFull(check.id, problem.aspect)) continue;
      const first = { script: trial.script, history, problem };
      const [calls, began] = [session.calls(), performance.now()];
      const limits = budget.next();
      const best = clock.isOver() ? first : await shrink(trial, check, first, session, contract, limits);
      budget.spend(session.calls() - calls, performance.now() - began);
      const fault = faultOf(check, best.problem, trial.script.purpose, best.history, circumstancesOf(best, check, run));
      findings.add(key, fault);
      run.found(fault);
    }
  }
}

/** What else plays a fault again: lessons that nobody would assume without having learnt them, and what shows beside it. */
function circumstancesOf({ script, history, problem }: Shown, check: Check, run: Run): Circumstances {
  const { contract, lessons } = run;
  const assumed = new Map<string, string>(OPEN_POINTS.map(({ id, default: usual }) => [id, usual]));
  const learnt = [...lessons.choices].filter(
    ([point, choice]) => choice !== assumed.get(point) || point === problem.aspect,
  );
  const id = idOf(check.id, problem.aspect);
  const decisive = problem.exchange ?? history.length - 1;
  const explicit = explicitCommands(script.commands, history, decisive);
  const sent = history.slice(0, decisive + 1).filter(({ exchange }) => exchange.role === "command").length;
  const shown = inspectHistory(history, contract).flatMap((one) =>
    one.problems.map(({ aspect }) => idOf(one.check.id, aspect)),
  );
  return {
    release: contract.release,
    commands: run.mask.value(explicit),
    calls: sent + Number(explicit !== script.commands),
    choices: Object.fromEntries(learnt),
    alongside: [...new Set(shown)].filter((one) => one !== id).sort(),
  };
}
