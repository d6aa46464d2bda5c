import { join } from "node:path";
import type { Mutant } from "../test/mutants/define.ts";
import { MUTANTS } from "../test/mutants/index.ts";
import { median } from "./bench/statistics.ts";
import type { Task } from "./mutants/child.ts";
import type { Hunted } from "./mutants/hunt.ts";
import { type Done, inProcesses } from "./mutants/pool.ts";
import { faultsOf, HEAD, line } from "./mutants/verdict.ts";
import { optionsOf } from "./options.ts";

/** Every so many mutants are run to the end, besides being run to their first failure. */
const SAMPLE = 24;
/** The most that a run may take, in milliseconds. */
const LONGEST = { first: 60_000, full: 120_000 };
/** What the middle mutant may take to its first failure. */
const MEDIAN = { calls: 100, ms: 1000 };

const values = optionsOf("only", "seed", "sample");
const { only = "", seed = "0", sample = String(SAMPLE) } = values;
const chosen = MUTANTS.filter(({ id, check }) => id.includes(only) || check === only);
const began = performance.now();
const write = (text: string): void => void process.stdout.write(`${text}\n`);

write(HEAD);
const hunted = await hunts(chosen, { full: false, maxTimeMs: LONGEST.first });
const sampled = chosen.filter((_, number) => number % Number(sample) === 0);
write(`\nto the end, every ${sample}th of them:\n${HEAD}`);
const ended = await hunts(sampled, { full: true, maxTimeMs: LONGEST.full });

const faults = [...hunted, ...ended].flatMap(({ mutant, done }) => faultsOf(mutant, done));
const firsts = hunted.flatMap(({ done }) => (done.ok && done.result.first ? [done.result.first] : []));
const calls = median(firsts.map((first) => first.calls));
const ms = median(firsts.map((first) => first.ms));
write(
  `\n${firsts.length} of ${chosen.length} mutants killed by the check that they name; to the first failure ${calls} calls and ${ms.toFixed(0)} ms in the middle; ${((performance.now() - began) / 1000).toFixed(0)} s in all`,
);
if (calls > MEDIAN.calls) faults.push(`the median of ${MEDIAN.calls} calls is exceeded`);
if (ms > MEDIAN.ms) faults.push(`the median of ${MEDIAN.ms} ms is exceeded`);
for (const fault of faults) write(fault);
if (faults.length > 0 || chosen.length === 0) process.exitCode = 1;

async function hunts(mutants: readonly Mutant[], how: Pick<Task, "full" | "maxTimeMs">) {
  const byId = new Map(mutants.map((mutant) => [mutant.id, mutant]));
  const results: { mutant: Mutant; done: Done<Hunted> }[] = [];
  const tasks = mutants.map(({ id }): Task => ({ id, seed, ...how }));
  const each = ({ id }: Task, done: Done<Hunted>): void => {
    const mutant = byId.get(id) as Mutant;
    results.push({ mutant, done });
    write(line(mutant, done));
  };
  await inProcesses<Task, Hunted>(join(import.meta.dirname, "mutants/child.ts"), tasks, each, how.maxTimeMs + 30_000);
  return results;
}
