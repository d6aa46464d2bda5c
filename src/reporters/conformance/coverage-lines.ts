import type { ConformanceReport, ReportedCoverage } from "../../core/conformance.ts";
import type { Colors } from "../text/colors.ts";

/** How many missing things are named of one dimension. */
const NAMED = 6;

/** One line for each dimension of coverage, with what is missing and how much is excluded. */
export function coverageLines(coverage: ConformanceReport["coverage"], colors: Colors): string[] {
  const rows = Object.entries(coverage);
  const width = Math.max(...rows.map(([name]) => name.length));
  return [
    "coverage",
    ...rows.flatMap(([name, one]) => [
      `  ${name.padEnd(width)}  ${share(one, colors)}`,
      ...missingLines(one, width, colors),
    ]),
  ];
}

function share({ reached, of, excluded }: ReportedCoverage, colors: Colors): string {
  const text = `${reached} of ${of}`.padEnd(14);
  const left =
    excluded.length > 0 ? colors.dim(`  ${excluded.length} excluded, each with its reason in the json report`) : "";
  return `${reached === of ? colors.green(text) : colors.yellow(text)}${left}`.trimEnd();
}

function missingLines({ missing }: ReportedCoverage, width: number, { dim }: Colors): string[] {
  if (missing.length === 0) return [];
  const more = missing.length > NAMED ? `, and ${missing.length - NAMED} more` : "";
  return [dim(`  ${" ".repeat(width)}  missing ${missing.slice(0, NAMED).join(", ")}${more}`)];
}
