import type { Check, Problem } from "../checks/define.ts";
import { inspectHistory } from "../checks/inspect.ts";
import type { Contract } from "../contract/contract.ts";
import type { Observation } from "../oracle/observation.ts";
import { keyOf } from "./findings.ts";
import { improperIn } from "./improper.ts";
import type { Trial } from "./phase.ts";
import type { Script } from "./script.ts";
import type { Session } from "./session.ts";

/** How much is spent on shortening one history. */
export interface ShrinkLimits {
  readonly calls: number;
  readonly ms: number;
}

/** A history that shows a fault, and the problem in it. */
export interface Shown {
  readonly script: Script;
  readonly history: readonly Observation[];
  readonly problem: Problem;
}

/** Looks for the shortest history that shows the same fault of the same check; gives back the first where none is. */
export async function shrink(
  trial: Trial,
  check: Check,
  first: Shown,
  session: Session,
  contract: Contract,
  limits: ShrinkLimits,
): Promise<Shown> {
  const key = keyOf(check, first.problem);
  const [from, began] = [session.calls(), performance.now()];
  const isSpent = (): boolean => session.calls() - from > limits.calls || performance.now() - began > limits.ms;
  const shown = new Map<string, Shown>();
  const stillShows = async (script: Script): Promise<boolean> => {
    if (isSpent() || improperIn(script, contract) !== undefined) return false;
    const history = await session.play(script);
    const found = problemIn(history, key, contract);
    if (!found) return false;
    shown.set(JSON.stringify(script.commands), { script, history, problem: found });
    return true;
  };
  const shortest = await trial.shorten(stillShows);
  const best = shown.get(JSON.stringify(shortest.commands)) ?? first;
  return best.history.length <= first.history.length ? best : first;
}

function problemIn(history: readonly Observation[], key: string, contract: Contract): Problem | undefined {
  for (const { check, problems } of inspectHistory(history, contract))
    for (const problem of problems) if (keyOf(check, problem) === key) return problem;
  return undefined;
}
