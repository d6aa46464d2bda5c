import type { ConformanceReport } from "../../core/conformance.ts";

/** How often each operation was called in each phase. */
export interface HeatView {
  readonly phases: readonly string[];
  readonly rows: readonly HeatRow[];
}

interface HeatRow {
  readonly operation: string;
  readonly cells: readonly { readonly calls: string; readonly heat: number }[];
  readonly accepted: string;
  readonly refused: string;
  readonly silent: string;
  readonly findings: string;
}

const PHASES = ["protocol", "boundary", "property", "stateful", "interleaved"];

/** The steps of the scale, beside none at all. */
const STEPS = 5;

/** A row for each operation that could be called, whether it was or not; the scale is logarithmic. */
export function heatView({ traffic, coverage, checks }: ConformanceReport): HeatView {
  const { covered, missing } = coverage.operations;
  const operations = [...new Set([...covered, ...missing, ...traffic.map(({ operation }) => operation)])].sort();
  const most = Math.max(2, ...traffic.map(({ calls }) => calls));
  const findings = checks.flatMap((check) => check.findings);
  const rows = operations.map((operation) => {
    const own = traffic.filter((one) => one.operation === operation);
    const sum = (of: (one: (typeof own)[number]) => number): number => own.reduce((total, one) => total + of(one), 0);
    return {
      operation,
      cells: PHASES.map((phase) => {
        const calls = own.find((one) => one.phase === phase)?.calls ?? 0;
        return { calls: String(calls), heat: calls === 0 ? 0 : Math.ceil(STEPS * heatOf(calls, most)) };
      }),
      accepted: String(sum(({ accepted }) => accepted)),
      refused: String(sum(({ refused }) => refused)),
      silent: blank(sum(({ calls, accepted, refused }) => calls - accepted - refused)),
      findings: blank(findings.filter((finding) => finding.operations.includes(operation)).length),
    };
  });
  return { phases: PHASES, rows };
}

const heatOf = (calls: number, most: number): number => Math.max(0.01, Math.log(calls + 1) / Math.log(most + 1));

const blank = (count: number): string => (count === 0 ? "" : String(count));
