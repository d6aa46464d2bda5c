import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { floor } from "./floors.ts";
import { SCRATCH, TOOL } from "./places.ts";
import { type Command, nodeCommand, outputOf, timeInTurns } from "./processes.ts";
import type { Measured } from "./row.ts";
import { median, pairedMedian } from "./statistics.ts";

/** Node that does nothing. */
export const BARE_NODE: Command = nodeCommand(["-e", "0"]);

/** What the documents below a path must come to, so that nothing is timed that does not do its work. */
export interface Expected {
  readonly valid?: number;
  readonly invalid?: number;
}

/** The tool's `validate` on a path; throws unless it finds as many valid and invalid documents as it should. */
export function validateCommand(path: string, { valid = 0, invalid = 0 }: Expected): Command {
  const exits = [invalid > 0 ? 1 : 0];
  const { summary } = JSON.parse(outputOf(nodeCommand([TOOL, "validate", "--format", "json", path], exits)));
  if (summary.valid !== valid || summary.invalid !== invalid)
    throw new Error(
      `${path} came to ${summary.valid} valid and ${summary.invalid} invalid documents, not ${valid} and ${invalid}`,
    );
  return nodeCommand([TOOL, "validate", path], exits);
}

/** Ours less the other, in milliseconds. */
export function difference(ours: Command, other: Command, runs: number): Measured {
  return compared(ours, other, runs, (a, b) => a - b);
}

/** Ours through the other. */
export function ratio(ours: Command, other: Command, runs: number): Measured {
  return compared(ours, other, runs, (a, b) => a / b);
}

/** Ours alone, in milliseconds. */
export function time(ours: Command, runs: number): Measured {
  const [times = []] = timeInTurns([ours], runs);
  return { is: "measured", ours: median(times), value: median(times) };
}

/** How many megabytes more the first command takes at its peak than the second; both must be Node. */
export function growth(ours: Command, other: Command, runs: number): Measured {
  const peaks = [ours, other].map((command) => Array.from({ length: runs }, () => peakMemory(command)));
  const [larger = [], smaller = []] = peaks;
  return {
    is: "measured",
    ours: median(larger),
    other: median(smaller),
    value: pairedMedian(larger, smaller, (a, b) => a - b),
  };
}

function compared(
  ours: Command,
  other: Command,
  runs: number,
  compare: (ours: number, theirs: number) => number,
): Measured {
  const [our = [], their = []] = timeInTurns([ours, other], runs);
  return { is: "measured", ours: median(our), other: median(their), value: pairedMedian(our, their, compare) };
}

function peakMemory({ words, ...command }: Command): number {
  const report = join(SCRATCH, "peak-memory.txt");
  rmSync(report, { force: true });
  outputOf({
    ...command,
    words: ["--require", floor("peak-memory"), ...words],
    variables: { BENCH_PEAK_MEMORY: report },
  });
  return Number(readFileSync(report, "utf8")) / 1024;
}
