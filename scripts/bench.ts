import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { type BenchOptions, readOptions, USAGE } from "./bench/options.ts";
import { SCRATCH } from "./bench/places.ts";
import type { Outcome, Row } from "./bench/row.ts";
import { ROWS } from "./bench/rows.ts";
import { tableOf } from "./bench/table.ts";

/** Measures whole processes against floors and peers; a missed limit is told and is no failure, a row that cannot be measured is. */
function bench(options: BenchOptions): void {
  const chosen = ROWS.filter(
    ({ name }) => options.only.length === 0 || options.only.some((part) => name.includes(part)),
  );
  if (chosen.length === 0) throw new Error(`no row has that name; the rows: ${ROWS.map(({ name }) => name).join(" ")}`);
  mkdirSync(SCRATCH, { recursive: true });
  const results = chosen.map((row) => {
    process.stderr.write(`${row.name}\n`);
    return { row, outcome: measure(row, options) };
  });
  const machine = { node: process.version, processor: cpus()[0]?.model ?? "unknown", cores: cpus().length };
  process.stdout.write(
    `Node ${machine.node}, ${machine.cores} cores, ${machine.processor}; medians of whole processes in turns\n\n`,
  );
  process.stdout.write(tableOf(results));
  if (options.json !== undefined) {
    const rows = results.map(({ row, outcome }) => ({ ...row, runs: options.runs ?? row.runs, outcome }));
    writeFileSync(options.json, `${JSON.stringify({ ...machine, rows }, null, 2)}\n`);
  }
  if (results.some(({ outcome }) => outcome.is === "failed")) process.exitCode = 1;
}

function measure(row: Row, options: BenchOptions): Outcome {
  if (row.peer && !options.peers) return { is: "absent", reason: "left out by --no-peers" };
  try {
    return row.measure(options.runs ?? row.runs);
  } catch (error) {
    return { is: "failed", reason: (error as Error).message };
  }
}

if (process.argv.includes("--help")) process.stdout.write(USAGE);
else {
  const options = optionsOrUsage(process.argv.slice(2));
  if (options) bench(options);
  else process.exitCode = 2;
}

/** What the words ask for; nothing, after a complaint, where they are none that the bench knows. */
function optionsOrUsage(words: readonly string[]): BenchOptions | undefined {
  try {
    return readOptions(words);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n\n${USAGE}`);
    return undefined;
  }
}
