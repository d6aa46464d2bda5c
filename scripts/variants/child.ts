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
  /** The checks of level `should` that failed. */
  readonly should: readonly string[];
}

/** How many scripts the property and the stateful phase of a reduced run have each. */
const FEW = 2;
const PHASES: readonly Phase[] = ["property", "stateful"];

answering(async ({ id, seeds, size }: Task): Promise<Ran> => {
  const variant = VARIANTS.find((one) => one.id === id);
  if (!variant) throw new Error(`there is no variant ${id}`);
  const began = performance.now();
  const alarms: Alarm[] = [];
  const should = new Set<string>();
  let calls = 0;
  for (const seed of seeds) {
    const target = await variant.target(seed);
    const chosen = size === "full" ? { runs: RUNS } : { runs: FEW, phases: PHASES };
    const { checks, summary } = await conform({ target, seed, ...chosen });
    calls += summary.calls;
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
  return { runs: seeds.length, calls, ms: performance.now() - began, alarms, should: [...should] };
});
