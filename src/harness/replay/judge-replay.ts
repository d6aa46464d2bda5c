import type { Check } from "../../checks/define.ts";
import { idOf } from "../findings.ts";
import type { ReplayPlan } from "./plan.ts";
import type { Played, Seen } from "./play-again.ts";

/** What became of a finding. */
export type ReplayVerdict = "fixed" | "still-fails" | "different";

/** A verdict and why it is that. */
export interface Judged {
  readonly verdict: ReplayVerdict;
  readonly why: string;
  /** The faults that decide it; none where it is fixed. */
  readonly seen: readonly Seen[];
}

/** The check that is about what an implementation answers to the same question throughout a run. */
const THROUGHOUT = "open-points-stay-consistent";

/**
 * Says what became of a finding. Other faults of the same calls count where they were not there before, and where they
 * are as grave. `isTaught` tells that the play began with what the run had learnt.
 */
export function judgeReplay(plan: ReplayPlan, level: Check["level"], played: Played, isTaught = false): Judged {
  const same = played.seen.filter(({ check, problem }) => check.id === plan.check && problem.aspect === plan.aspect);
  if (same.length > 0 && isTaught && plan.check === THROUGHOUT)
    return { verdict: "different", why: TURNED, seen: same };
  if (same[0]) return { verdict: "still-fails", why: same[0].problem.message, seen: same };
  const others = played.seen.filter(
    ({ check, problem }) =>
      !plan.alongside.includes(idOf(check.id, problem.aspect)) &&
      (check.id === plan.check || check.level === "must" || level === "should"),
  );
  const [other] = others;
  if (other) return { verdict: "different", why: otherWords(plan, other), seen: others };
  if (played.calls < plan.calls) return { verdict: "different", why: shortWords(plan, played), seen: [] };
  return { verdict: "fixed", why: fixedWords(plan, played), seen: [] };
}

const TURNED =
  "It decides the point otherwise than in the run that found this; one history cannot tell whether it now always does. Run conform again.";

function otherWords(plan: ReplayPlan, { check, problem }: Seen): string {
  const what = check.id === plan.check ? "the same check fails in another way" : `another check fails, ${check.id}`;
  return `It does not show any more, but ${what}: ${problem.message}`;
}

function shortWords(plan: ReplayPlan, { calls, history }: Played): string {
  const refused = history.findLast(({ exchange }) => exchange.role === "command")?.exchange;
  const error =
    refused?.answer.ok === false ? ` and ${refused.operation} was refused with ${refused.answer.error.name}` : "";
  return `It could not be shown: ${calls} of ${plan.calls} calls could be sent, because the others need answers that did not come${error}.`;
}

function fixedWords({ alongside, calls }: ReplayPlan, { seen }: Played): string {
  const left = [...new Set(seen.map(({ check, problem }) => idOf(check.id, problem.aspect)))].filter((id) =>
    alongside.includes(id),
  );
  const rest = left.length > 0 ? ` The same calls still show what they showed beside it: ${left.join(", ")}.` : "";
  return `The same ${calls === 1 ? "call is" : `${calls} calls are`} answered as the contract has it.${rest}`;
}
