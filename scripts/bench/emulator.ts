import { program } from "./emulator/programs.ts";
import { BARE_NODE } from "./measures.ts";
import { TOOL } from "./places.ts";
import { nodeCommand, outputOf, timeInTurns } from "./processes.ts";
import type { Measured, Row } from "./row.ts";
import { median, pairedMedian } from "./statistics.ts";

interface Loaded {
  readonly each: number;
  readonly p99: number;
}

const SERVED = once(
  (runs) =>
    JSON.parse(outputOf(nodeCommand([program("served"), TOOL, program("bare-server"), String(runs)]))) as {
      ours: Loaded[];
      other: Loaded[];
    },
);
/** Microseconds for one call are milliseconds for a thousand. */
const INSIDE = once(
  (runs) =>
    JSON.parse(outputOf(nodeCommand([program("in-process"), String(runs)]))) as Readonly<Record<string, number[]>>,
);

/** The rows about the emulator. Rates are told as times: half the rate is twice the time, 30 % less is 1.43 times. */
export const EMULATOR_ROWS: readonly Row[] = [
  row("emulator-start", "emulate, to its first answer", "bare Node", "difference", 150, (runs) => {
    const start = program("start");
    const ours = Array.from({ length: runs }, () => Number(outputOf(nodeCommand([start, TOOL]))));
    const [other = []] = timeInTurns([BARE_NODE], runs);
    return measured(ours, other, (a, b) => a - b);
  }),
  row("emulator-served", "1,000 DescribeService, 64 connections", "bare server, same bytes", "ratio", 2, (runs) => {
    const { ours, other } = SERVED(runs);
    return measured(thousand(ours), thousand(other));
  }),
  row("emulator-p99", "99th percentile of the same", "-", "time", 20, (runs) => {
    const p99 = median(SERVED(runs).ours.map((load) => load.p99));
    return { is: "measured", ours: p99, value: p99 };
  }),
  row("emulator-calls", "1,000 DescribeService in process", "-", "time", 20, (runs) => {
    const time = median(INSIDE(runs).describe ?? []);
    return { is: "measured", ours: time, value: time };
  }),
  inside(
    "emulator-create",
    "1,000 CreateService beside 10,000 services",
    "beside 100 services",
    1.5,
    "createLarge",
    "createSmall",
  ),
  inside(
    "emulator-list",
    "1,000 pages of 20 out of 10,000 services",
    "out of 100 services",
    1.5,
    "listLarge",
    "listSmall",
  ),
  row("emulator-state", "1,000 CreateService with --state, 64 connections", "without", "ratio", 1 / 0.7, (runs) => {
    const created = nodeCommand([program("created"), TOOL, String(runs)]);
    const { ours, other } = JSON.parse(outputOf(created)) as { ours: number[]; other: number[] };
    return measured(
      ours.map((each) => each * 1000),
      other.map((each) => each * 1000),
    );
  }),
  inside(
    "emulator-state-inside",
    "1,000 CreateService with --state in process",
    "without",
    undefined,
    "state",
    "memory",
  ),
];

function inside(
  name: string,
  work: string,
  against: string,
  must: number | undefined,
  ours: string,
  other: string,
): Row {
  return row(name, work, against, "ratio", must, (runs) =>
    measured(INSIDE(runs)[ours] ?? [], INSIDE(runs)[other] ?? []),
  );
}

function row(
  name: string,
  work: string,
  against: string,
  figure: Row["figure"],
  must: number | undefined,
  measure: (runs: number) => Measured,
): Row {
  return { name, work, against, figure, ...(must !== undefined && { must }), runs: 7, peer: false, measure };
}

function measured(
  ours: readonly number[],
  other: readonly number[],
  compare = (a: number, b: number) => a / b,
): Measured {
  return { is: "measured", ours: median(ours), other: median(other), value: pairedMedian(ours, other, compare) };
}

const thousand = (loads: readonly Loaded[]): readonly number[] => loads.map(({ each }) => each * 1000);

/** Measures once for all rows that ask for the same number of runs. */
function once<T>(measure: (runs: number) => T): (runs: number) => T {
  const known = new Map<number, T>();
  return (runs) => {
    const found = known.get(runs) ?? measure(runs);
    known.set(runs, found);
    return found;
  };
}
