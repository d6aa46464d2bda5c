import type { Check } from "../../src/checks/define.ts";
import { CHECKS } from "../../src/checks/index.ts";
import { conform, RUNS } from "../../src/engine/conform.ts";
import type { Phase } from "../../src/harness/script.ts";
import { VARIANTS } from "../../test/variants/index.ts";
import { answering } from "../mutants/pool.ts";

/** A variant to be run with some seeds. */
export interface Task {
  readonly id: string;
  readonly seeds: readonly string[];
  /** A few scripts of chance, or everything. */
  readonly size: "reduced" | "full";
}

/** A finding that a conformant variant should not have. */
export interface Alarm {
  readonly seed: string;
  readonly check: string;
  readonly message: string;
  readonly title: string;
  readonly history: readonly string[];
}

/** What became of the runs. */
export interface Ran {
  readonly runs: number;
  readonly calls: number;
  readonly ms: number;
  /** Findings of level `must`. */
  readonly alarms: readonly Alarm[];
  /** What the runs have made and not removed, in words. */
  readonly left: readonly string[];
  /** The checks of level `should` that failed. */
  readonly should: readonly string[];
}

/** How many scripts the property and the stateful phase of a reduced run have each. */
const FEW = 2;
const PHASES: readonly Phase[] = ["property", "stateful"];

/** A check without problems, which still claims what is its own, so that no other check has the word there. */
function quieted(check: Check): readonly Check[] {
  if (check.on === "outcome") return [check];
  return check.on === "comparison" ? [{ ...check, describe: () => undefined }] : [];
}

answering(async ({ id, seeds, size }: Task): Promise<Ran> => {
  const variant = VARIANTS.find((one) => one.id === id);
  if (!variant) throw new Error(`there is no variant ${id}`);
  const began = performance.now();
  const alarms: Alarm[] = [];
  // A should is shortened once and not looked at again, because shortening costs more than all the rest.
  const should = new Set<string>();
  const left: string[] = [];
  let calls = 0;
  for (const seed of seeds) {
    const target = await variant.target(seed);
    const chosen = size === "full" ? { runs: RUNS } : { runs: FEW, phases: PHASES };
    const asked = CHECKS.flatMap((check) => (should.has(check.id) ? quieted(check) : [check]));
    const { checks, summary } = await conform({ target, seed, checks: asked, ...chosen });
    calls += summary.calls;
    left.push(...summary.leftovers.map((arn) => `seed ${seed}: ${arn} is left behind`));
    for (const { id: check, level, findings } of checks)
      for (const { message, title, history } of findings)
        if (level === "should") should.add(check);
        else
          alarms.push({
            seed,
            check,
            message,
            title,
            history: history.map(
              (call) => `${call.operation} ${JSON.stringify(call.input)} → ${call.status} ${call.body}`,
            ),
          });
  }
  return { runs: seeds.length, calls, ms: performance.now() - began, alarms, left, should: [...should] };
});
