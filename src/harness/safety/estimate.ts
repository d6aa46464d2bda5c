import { numbered } from "../commands.ts";
import type { Plan, Trial } from "../phase.ts";
import { PHASE_PLANS } from "../phases/index.ts";
import { RESOURCE_KINDS } from "../resource-kinds.ts";
import type { Phase } from "../script.ts";
import { partOf } from "../shard.ts";
import { servicesIn } from "./admit.ts";

/** What a run would do to an account, looks and removals not counted. */
export interface Estimate {
  readonly scripts: number;
  /** Scripts that are left out, because they would make too much. */
  readonly leftOut: number;
  readonly calls: number;
  /** How many resources of each kind are created, one script after the other; those of no kind that is not. */
  readonly creates: readonly { readonly member: string; readonly count: number }[];
  /** The most services that there are at once. */
  readonly servicesAtOnce: number;
}

/** Counts what the phases of a run would send and create, without sending anything. */
export function estimateOf(plan: Plan, phases: readonly Phase[], admit: (trial: Trial) => Trial | undefined): Estimate {
  const counts = new Map<string, number>();
  let [scripts, leftOut, calls, servicesAtOnce] = [0, 0, 0, 0];
  for (const { phase, trials } of PHASE_PLANS) {
    if (!phases.includes(phase)) continue;
    for (const trial of partOf(trials(plan), plan.shard)) {
      const admitted = admit(trial());
      if (!admitted) {
        leftOut++;
        continue;
      }
      scripts++;
      const commands = numbered(admitted.script.commands);
      calls += commands.length;
      servicesAtOnce = Math.max(servicesAtOnce, servicesIn(admitted.script));
      for (const { call, breaks } of commands) if (!breaks) counts.set(call, (counts.get(call) ?? 0) + 1);
    }
  }
  const creates = RESOURCE_KINDS.flatMap((kind) => {
    const count = counts.get(kind.creates) ?? 0;
    return count > 0 ? [{ member: kind.member, count }] : [];
  });
  return { scripts, leftOut, calls, creates, servicesAtOnce };
}

/** An estimate in a few lines for people. */
export function estimateWords(
  { scripts, leftOut, calls, creates, servicesAtOnce }: Estimate,
  perSecond: number | undefined,
): string {
  const minutes = perSecond === undefined ? undefined : Math.ceil(calls / perSecond / 60);
  const made =
    creates.length === 0
      ? "creates nothing: it only looks, and sends what has to be refused"
      : `creates, and removes again, about ${creates.map(({ member, count }) => `${count} × ${member}`).join(", ")}; at most ${servicesAtOnce} services at once`;
  return [
    `this run ${made}`,
    `it sends about ${calls} calls in ${scripts} scripts${minutes === undefined ? "" : `, in ${minutes} minutes or more`}, and others to look and to shorten`,
    ...(leftOut > 0 ? [`${leftOut} scripts are left out: they would create something, or too many services`] : []),
  ].join("\n");
}
