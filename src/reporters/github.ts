import type { Diagnostic } from "../core/diagnostic.ts";
import { defineReporter } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { EGRESS } from "./examples/egress.ts";
import { harmless, harmlessLines } from "./text/harmless.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** For GitHub Actions: one workflow command for each diagnostic, which GitHub shows beside the changed line. */
export default defineReporter({
  id: "github",
  summary: "For GitHub Actions: annotations on the changed lines of a pull request.",
  create: () => ({
    begin: () => "",
    document: ({ diagnostics }) => diagnostics.map((diagnostic) => `${commandOf(diagnostic)}\n`).join(""),
    end: () => "",
  }),
  examples: [
    {
      of: EGRESS,
      prints: `\
::error file=service.json,line=3,endLine=3,col=3,endColumn=20,title=vpc-connector-needs-vpc-egress::\
A VPC connector is named, but EgressType is DEFAULT.%0A\
The connector is only used when egress goes through the VPC.%0ASet EgressType to VPC, or leave the connector out.
`,
    },
  ],
});

/** GitHub takes columns only where a range begins and ends on the same line. */
function commandOf({ severity, rule, message, why, help, file, range: { start, end } }: Diagnostic): string {
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  const properties = { file: harmless(file), line: start.line, endLine: end.line, ...columns, title: harmless(rule) };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  const lines = [message, why, help].filter((text) => text.trim() !== "").map(harmlessLines);
  return `::${COMMANDS[severity]} ${written.join(",")}::${escapeData(lines.join("\n"))}`;
}

/** A text as the message of a workflow command. Source: actions/toolkit, `escapeData`. */
export function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** A text as a property of a workflow command. Source: actions/toolkit, `escapeProperty`. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
