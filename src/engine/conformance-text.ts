import type { ConformanceReport } from "../core/conformance.ts";
import pretty from "../reporters/conformance/pretty.ts";

/** How a report is written for people. */
export interface TextStyle {
  /** Whether with the colours of terminals; without when absent. */
  readonly color?: boolean;
  /** Columns; 100 when absent. */
  readonly width?: number;
}

const WIDTH = 100;

/** A report as the command line prints it: each fault with the shortest history that shows it, coverage, the verdict. */
export function conformanceText(report: ConformanceReport, { color = false, width = WIDTH }: TextStyle = {}): string {
  return pretty.create({ color, width })({ event: "ended", report });
}
