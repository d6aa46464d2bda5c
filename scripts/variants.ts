import { join } from "node:path";
import { VARIANTS } from "../test/variants/index.ts";
import { type Done, inProcesses } from "./mutants/pool.ts";
import { optionsOf } from "./options.ts";
import type { Alarm, Ran, Task } from "./variants/child.ts";

/** How many seeds a variant is run with, besides one full run, which single open points do not get. */
const SEEDS = { named: 200, other: 40, point: 8 };
/** How many seeds one child process is handed at a time. */
const BATCH = 25;
/** The most that one batch may take, in milliseconds. */
const LONGEST = 180_000;
const WIDTHS = [52, 6, 9, 9, 7] as const;

const values = optionsOf("only", "seeds", "first");
const { only = "", first = "0" } = values;
const chosen = VARIANTS.filter(({ id }) => id.includes(only));
const began = performance.now();
const write = (text: string): void => void process.stdout.write(`${text}\n`);
const cells = (...texts: readonly (string | number)[]): string =>
  texts
    .map((text, column) => String(text).padEnd(WIDTHS[column] ?? 0))
    .join(" ")
    .trimEnd();

const tasks = chosen.flatMap(({ id, weight }): Task[] => {
  const count = Number(values.seeds ?? SEEDS[weight]);
  const seeds = Array.from({ length: count }, (_, number) => String(Number(first) + number));
  const batches = Array.from({ length: Math.ceil(count / BATCH) }, (_, number) =>
    seeds.slice(number * BATCH, (number + 1) * BATCH),
  );
  const reduced = batches.map((batch): Task => ({ id, seeds: batch, size: "reduced" }));
  return weight === "point" ? reduced : [...reduced, { id, seeds: [first], size: "full" }];
});
const open = new Map(
  chosen.map(({ id }) => [id, { tasks: 0, runs: 0, calls: 0, ms: 0, alarms: 0, should: new Set<string>() }]),
);
for (const { id } of tasks) (open.get(id) as { tasks: number }).tasks++;
const faults: string[] = [];

write(cells("variant", "runs", "calls", "seconds", "alarms", "should"));
const each = ({ id }: Task, done: Done<Ran>): void => {
  const row = open.get(id);
  if (!row) return;
  row.tasks--;
  if (done.ok) {
    row.runs += done.result.runs;
    row.calls += done.result.calls;
    row.ms += done.result.ms;
    row.alarms += done.result.alarms.length;
    for (const check of done.result.should) row.should.add(check);
    for (const left of done.result.left) faults.push(`${id}, ${left}`);
    for (const alarm of done.result.alarms) faults.push(told(id, alarm));
  } else faults.push(`${id}: ${done.why}`);
  if (row.tasks === 0)
    write(cells(id, row.runs, row.calls, (row.ms / 1000).toFixed(1), row.alarms, [...row.should].join(" ")));
};
await inProcesses<Task, Ran>(join(import.meta.dirname, "variants/child.ts"), tasks, each, LONGEST);

const rows = [...open.values()];
const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((all, row) => all + of(row), 0);
write(
  `\n${chosen.length} variants, ${sum((row) => row.runs)} runs, ${sum((row) => row.calls)} calls, ${sum((row) => row.alarms)} false alarms; ${((performance.now() - began) / 1000).toFixed(0)} s in all`,
);
for (const fault of [...new Set(faults)].slice(0, 40)) write(fault);
if (faults.length > 0 || chosen.length === 0) process.exitCode = 1;

function told(id: string, { seed, check, message, title, history }: Alarm): string {
  return [
    `\n${id}, seed ${seed}: ${check} in “${title}”: ${message}`,
    ...history.map((call) => `  ${call.slice(0, 400)}`),
  ].join("\n");
}
