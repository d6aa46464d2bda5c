import { program } from "./emulator/programs.ts";
import { growth, ratio, time } from "./measures.ts";
import { TOOL } from "./places.ts";
import { nodeCommand, outputOf } from "./processes.ts";
import type { Row } from "./row.ts";
import { median } from "./statistics.ts";

const WHOLE = [TOOL, "conform", "--seed", "1", "--max-time", "10m"];
const ALONE = [...WHOLE, "--workers", "1"];
const LONG = [...WHOLE, "--runs", "1000"];
const REPORT = ["--report", "json"];

/** The rows about `conform`. Rates are told as times: 5,000 calls a second are 200 ms for a thousand. */
export const CONFORM_ROWS: readonly Row[] = [
  {
    name: "conform-whole",
    work: "conform, embedded emulator, default settings",
    against: "-",
    figure: "time",
    must: 30_000,
    runs: 3,
    peer: false,
    measure: (runs) => time(nodeCommand(WHOLE), runs),
  },
  {
    name: "conform-calls",
    work: "1,000 calls of conform in process, checks and all",
    against: "-",
    figure: "time",
    must: 200,
    runs: 3,
    peer: false,
    measure: (runs) => perThousand(() => outputOf(nodeCommand([...ALONE, ...REPORT])), runs),
  },
  {
    name: "conform-http",
    work: "1,000 calls of conform over HTTP",
    against: "-",
    figure: "time",
    must: 1000 / 1.5,
    runs: 3,
    peer: false,
    measure: (runs) => perThousand(() => outputOf(nodeCommand([program("conformed"), TOOL])), runs),
  },
  {
    name: "conform-workers",
    work: "conform with 1,000 runs a phase, two workers",
    against: "one worker",
    figure: "ratio",
    must: 1 / 1.7,
    runs: 1,
    peer: false,
    measure: (runs) => ratio(nodeCommand([...LONG, "--workers", "2"]), nodeCommand([...LONG, "--workers", "1"]), runs),
  },
  {
    name: "conform-memory",
    work: "peak memory of conform with 1,000 runs a phase",
    against: "with 100 runs",
    figure: "growth",
    must: 64,
    runs: 1,
    peer: false,
    measure: (runs) =>
      growth(nodeCommand([...ALONE, "--runs", "1000"]), nodeCommand([...ALONE, "--runs", "100"]), runs),
  },
];

/** Milliseconds for a thousand calls, from the reports that runs print. */
function perThousand(report: () => string, runs: number) {
  const times = Array.from({ length: runs }, () => {
    const { summary } = JSON.parse(report()) as { summary: { seconds: number; calls: number } };
    return (summary.seconds / summary.calls) * 1e6;
  });
  return { is: "measured", ours: median(times), value: median(times) } as const;
}
