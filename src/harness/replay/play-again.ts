import type { Check, Problem } from "../../checks/define.ts";
import answersArrive from "../../checks/exchange/answers-arrive.ts";
import { CHECKS } from "../../checks/index.ts";
import { inspectHistory } from "../../checks/inspect.ts";
import { contractAt } from "../../contract/contract.ts";
import type { Observation } from "../../oracle/observation.ts";
import type { Target } from "../../wire/target.ts";
import type { Session } from "../session.ts";
import type { ReplayPlan } from "./plan.ts";

/** A fault that a history shows. */
export interface Seen {
  readonly check: Check;
  readonly problem: Problem;
}

/** What came of playing a plan once. */
export interface Played {
  /** Each fault once. */
  readonly seen: readonly Seen[];
  /** How many commands were sent; the others rest on answers that have not come. */
  readonly calls: number;
  readonly history: readonly Observation[];
  /** Why there is no verdict, where there is none. */
  readonly impossible?: string;
}

/** Sends the commands of a plan once and holds what comes against every check. */
export async function playAgain(plan: ReplayPlan, session: Session): Promise<Played> {
  const history = await session.play({ purpose: { phase: plan.phase, title: plan.check }, commands: plan.commands });
  const inspected = inspectHistory(history, contractAt(plan.release), CHECKS);
  const gone = history.find(({ exchange }) => isUnreachable(exchange.received));
  return {
    seen: inspected.flatMap(({ check, problems }) => problems.map((problem) => ({ check, problem }))),
    calls: history.filter(({ exchange }) => exchange.role === "command").length,
    history,
    ...(gone && { impossible: `the target was not reachable (${detailOf(gone.exchange.received)})` }),
  };
}

type Received = Observation["exchange"]["received"];

const isUnreachable = (received: Received): boolean => received.is === "nothing" && received.why === "unreachable";

const detailOf = (received: Received): string => (received.is === "nothing" ? received.detail : "");

/** Sends the request of a plan about bytes once and holds what comes against its check. */
export async function sendAgain(plan: ReplayPlan, target: Target): Promise<Played> {
  const check = CHECKS.find(({ id }) => id === plan.request);
  const nothing = { seen: [], calls: 0, history: [] };
  if (check?.on !== "protocol" || !target.send)
    return { ...nothing, impossible: `${target.label} is inside this process, so there are no bytes to look at` };
  const received = await target.send(check.request);
  if (isUnreachable(received))
    return { ...nothing, impossible: `the target was not reachable (${detailOf(received)})` };
  if (received.is === "response")
    return { ...nothing, calls: 1, seen: check.inspect(received).map((problem) => ({ check, problem })) };
  const why = received.is === "nothing" ? received.why : received.is;
  const problem = { message: `There was no answer to read (${why}); every request gets one.`, aspect: why };
  return { ...nothing, calls: 1, seen: [{ check: check.level === "must" ? answersArrive : check, problem }] };
}
