import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { optionsOf } from "./options.ts";
import { randomCalls } from "./soak/calls.ts";
import { kills } from "./soak/kills.ts";

/** How much the heap may grow from the second third of the worlds to the last, in megabytes; the first one loads. */
const GROWTH = 4;

const values = optionsOf("calls", "kills", "seed");
const seed = Number(values.seed ?? Date.now() % 1e6);
setFlagsFromString("--expose-gc");
globalThis.gc = runInNewContext("gc") as typeof globalThis.gc;

process.stdout.write(`seed ${seed}\n`);
const started = performance.now();
const { calls, answers, faults, memory } = randomCalls(Number(values.calls ?? 100_000), seed);
const seconds = (performance.now() - started) / 1000;
for (const [operation, counts] of Object.entries(answers).sort(([a], [b]) => (a < b ? -1 : 1)))
  process.stdout.write(
    `${operation.padEnd(40)} ${Object.entries(counts)
      .map(([name, count]) => `${name} ${count}`)
      .join(", ")}\n`,
  );
for (const fault of faults.slice(0, 20)) process.stdout.write(`${fault}\n`);
const third = Math.ceil(memory.length / 3);
const mean = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const before = mean(memory.slice(third, -third));
const after = mean(memory.slice(-third));
const kinds = Object.keys(answers).length;
process.stdout.write(
  `${calls} calls of ${kinds} operations in ${seconds.toFixed(0)} s, ${faults.length} faults; heap ${before.toFixed(1)} MB in the second third of ${memory.length} worlds, ${after.toFixed(1)} MB in the last\n`,
);

const folder = mkdtempSync(join(tmpdir(), "apprunner-soak-"));
const killed = await kills(Number(values.kills ?? 100), folder);
rmSync(folder, { recursive: true });
process.stdout.write(
  `${killed.rounds} times killed: ${killed.acknowledged} services acknowledged, ${killed.lost.length} lost, ${killed.more} kept that were not\n`,
);
if (faults.length > 0 || after - before > GROWTH || killed.lost.length > 0) process.exitCode = 1;
