import { join } from "node:path";
import type { Sung } from "../test/canaries/run.ts";
import type { Task } from "./canaries/child.ts";
import { inProcesses } from "./mutants/pool.ts";
import { optionsOf } from "./options.ts";

/**
 * Drives servers that say whatever they hear with secrets that are different in each run, and looks for any piece of
 * them in every output format, however it is escaped or wrapped.
 */
const values = optionsOf("runs", "seed");
const runs = Number(values.runs ?? 10_000);
const seed = values.seed ?? "0";
const SIZE = 250;

const began = performance.now();
const tasks = Array.from(
  { length: Math.ceil(runs / SIZE) },
  (_, part): Task => ({
    seed,
    from: part * SIZE,
    to: Math.min(runs, (part + 1) * SIZE),
  }),
);
const all: Sung[] = [];
let dead = 0;
await inProcesses<Task, readonly Sung[]>(
  join(import.meta.dirname, "canaries/child.ts"),
  tasks,
  (task, done) => {
    if (done.ok) all.push(...done.result);
    else {
      dead++;
      process.stdout.write(`runs from ${task.from}: ${done.why}\n`);
    }
  },
  900_000,
  "as it is",
);
const leaks = all.flatMap((one) => one.leaks);
for (const leak of leaks.slice(0, 20)) process.stdout.write(`${leak}\n`);
const sum = (of: (one: Sung) => number): number => all.reduce((total, one) => total + of(one), 0);
process.stdout.write(
  `${all.length} runs, ${all[0]?.formats.join(", ")}: ${sum(({ findings }) => findings)} findings, ${sum(({ hidden }) => hidden)} secrets hidden, ${leaks.length} leaks; ${((performance.now() - began) / 1000).toFixed(0)} s\n`,
);
if (leaks.length > 0 || dead > 0 || all.length < runs || sum(({ hidden }) => hidden) < runs) process.exitCode = 1;
