import type { Diagnostic } from "../core/diagnostic.ts";
import { lineStarts } from "../core/range.ts";
import { type DocumentReport, defineReporter, type SourceText, type Summary } from "../core/report.ts";
import type { Severity } from "../core/severity.ts";
import { EGRESS } from "./examples/egress.ts";
import { type Colors, createColors } from "./text/colors.ts";
import { codeFrame, type FrameRow } from "./text/frame.ts";
import { harmless } from "./text/harmless.ts";
import { paragraph } from "./text/wrap.ts";

const NARROWEST = 40;
const WIDEST_PROSE = 100;

/** For people: each diagnostic with the lines it is about, why it is one, and what to do; then the totals. */
export default defineReporter({
  id: "pretty",
  summary: "For people: each problem with the lines it is about, why it is one and what to do, then the totals.",
  create({ color, width }) {
    const colors = createColors(color);
    const columns = Math.max(NARROWEST, width);
    let someRule: string | undefined;
    return {
      begin: () => "",
      document(report, source) {
        someRule ??= report.diagnostics[0]?.rule;
        return renderDocument(report, source, columns, colors);
      },
      end: (summary) => renderEnd(summary, someRule, colors),
    };
  },
  examples: [
    {
      of: EGRESS,
      prints: `\
service.json:3:3  error  vpc-connector-needs-vpc-egress
  A VPC connector is named, but EgressType is DEFAULT.

    1 │ {
    2 │   "EgressType": "DEFAULT",
  > 3 │   "VpcConnectorArn": "arn:aws:apprunner:…"
      │   ^^^^^^^^^^^^^^^^^
    4 │ }

  why:  The connector is only used when egress goes through the VPC.
  help: Set EgressType to VPC, or leave the connector out.
  fix:  Set EgressType to VPC (--fix writes it)

`,
    },
  ],
});

function renderDocument(
  { diagnostics }: DocumentReport,
  source: SourceText | undefined,
  width: number,
  colors: Colors,
): string {
  const starts = source && diagnostics.length > 0 ? lineStarts(source.text) : [];
  return diagnostics
    .map((diagnostic) => {
      const frame = source ? codeFrame(source.text, starts, diagnostic.range, width - 2) : [];
      return [
        ...headOf(diagnostic, width, colors),
        ...frameLines(frame, diagnostic.severity, colors),
        ...adviceOf(diagnostic, width, colors),
      ]
        .map((line) => `${line}\n`)
        .join("");
    })
    .map((text) => `${text}\n`)
    .join("");
}

function headOf({ file, range, severity, rule, message }: Diagnostic, width: number, colors: Colors): string[] {
  const place = `${harmless(file)}:${range.start.line}:${range.start.column}`;
  return [
    `${colors.bold(place)}  ${paint(severity, colors)(severity)}  ${colors.dim(harmless(rule))}`,
    ...paragraph("  ", harmless(message), Math.min(width, WIDEST_PROSE)).map((line) => colors.bold(line)),
  ];
}

function frameLines(frame: readonly FrameRow[], severity: Severity, colors: Colors): string[] {
  const strong = paint(severity, colors);
  const lines = frame.map((row) => {
    if (row.is === "carets") return `    ${colors.dim(`${row.gutter} │`)} ${row.indent}${strong(row.carets)}`;
    const mark = row.marked ? strong(">") : " ";
    return `  ${mark} ${colors.dim(`${row.gutter} │`)}${row.text === "" ? "" : ` ${row.text}`}`;
  });
  return ["", ...lines, ...(lines.length > 0 ? [""] : [])];
}

function adviceOf({ why, help, fix }: Diagnostic, width: number, colors: Colors): string[] {
  const labelled: [string, string][] = [
    ["why:", why],
    ["help:", help],
    ["fix:", fix ? `${fix.title} (--fix writes it)` : ""],
  ];
  return labelled
    .filter(([, text]) => text.trim() !== "")
    .flatMap(([label, text]) => {
      const [first = "", ...rest] = paragraph(`  ${label.padEnd(6)}`, text, Math.min(width, WIDEST_PROSE));
      return [`  ${colors.cyan(label)}${first.slice(2 + label.length)}`, ...rest];
    });
}

function renderEnd(summary: Summary, someRule: string | undefined, colors: Colors): string {
  const { files, valid, invalid, skipped, unreadable, errors, warnings, infos, fixable, skippedReasons } = summary;
  const checked = files - skipped;
  const outcomes = [
    valid > 0 && colors.green(`${valid} valid`),
    invalid > 0 && colors.red(`${invalid} invalid`),
    unreadable > 0 && colors.red(`${unreadable} unreadable`),
  ].filter(Boolean);
  const findings = [
    errors > 0 && colors.red(count(errors, "error")),
    warnings > 0 && colors.yellow(count(warnings, "warning")),
    infos > 0 && colors.cyan(count(infos, "info")),
  ].filter(Boolean);
  const reasons = skippedReasons.map(({ reason, count }) => `${harmless(reason)} ${count}`).join(", ");
  const totals = [
    checked === 0 ? "No files checked" : `${count(checked, "file")} checked: ${outcomes.join(", ")}`,
    findings.join(", "),
    fixable > 0 ? `${fixable} fixable with --fix` : "",
    skipped > 0 ? colors.dim(`${skipped} skipped${reasons ? ` (${reasons})` : ""}`) : "",
  ];
  const hint = someRule === undefined ? "" : `Learn more: apprunner-contract explain ${harmless(someRule)}\n`;
  return `${totals.filter(Boolean).join(" · ")}\n${hint}`;
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  const hue = { error: colors.red, warning: colors.yellow, info: colors.cyan }[severity];
  return (text) => colors.bold(hue(text));
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
