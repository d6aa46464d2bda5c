import {
  type ConformanceReport,
  defineConformanceReporter,
  type ReportedCheck,
  type ReportedFinding,
} from "../../core/conformance.ts";
import { type Colors, createColors, type Paint } from "../text/colors.ts";
import { harmless, jsonLine } from "../text/harmless.ts";
import { paragraph } from "../text/wrap.ts";
import { coverageLines } from "./coverage-lines.ts";
import { historyLines } from "./history.ts";

/** For people: each fault with the shortest history that shows it, then coverage and the verdict. */
export default defineConformanceReporter({
  id: "pretty",
  summary: "For people: each fault with the shortest history that shows it, then coverage and the verdict.",
  create: ({ color, width }) => {
    const colors = createColors(color);
    return (event) => (event.event === "ended" ? reportOf(event.report, colors, width) : "");
  },
});

function reportOf(report: ConformanceReport, colors: Colors, width: number): string {
  const { target, release, seed, checks, coverage, requirements, summary } = report;
  const set = requirements === undefined ? "" : `, requirements ${harmless(requirements)}`;
  const faulty = checks.filter(({ findings }) => findings.length > 0);
  const sorted = [...faulty].sort((a, b) => rank(a) - rank(b));
  const nothing = summary.unreachable && summary.scripts === 0;
  const lines = [
    `${colors.bold(harmless(target))} against release ${release}${set}, seed ${harmless(seed)}`,
    "",
    ...sorted.flatMap((check) => [...checkLines(check, colors, width), ""]),
    ...(nothing ? [] : [...coverageLines(coverage, colors), "", ...unexercisedLines(checks, colors, width)]),
    ...verdictLines(report, colors),
  ];
  return `${lines.join("\n")}\n`;
}

const RANKS: Readonly<Record<string, number>> = { failed: 0, known: 2, declared: 4 };

const rank = ({ level, status }: ReportedCheck): number => (RANKS[status] ?? 6) + (level === "must" ? 0 : 1);

/** A check and what it has found, each finding with the shortest history that shows it. */
export function checkLines(check: ReportedCheck, colors: Colors, width: number): string[] {
  const { id, level, status, summary, evidence, source, findings, further } = check;
  const paint = paintOf(check, colors);
  const mark = status === "failed" ? (level === "must" ? "✗" : "!") : "·";
  const word = status === "failed" ? level : `${level}, ${status}`;
  return [
    `${paint(`${mark} ${harmless(id)}`)}  ${word}`,
    ...paragraph("  ", `${summary} (${evidence}: ${source})`, width).map(colors.dim),
    ...findings.flatMap((finding) => findingLines(finding, colors, width)),
    ...(further.length > 0 ? ["", `  and ${further.length} more of this kind`] : []),
  ];
}

function paintOf({ level, status }: ReportedCheck, colors: Colors): Paint {
  if (status !== "failed") return colors.dim;
  return level === "must" ? colors.red : colors.yellow;
}

function findingLines(finding: ReportedFinding, colors: Colors, width: number): string[] {
  const { message, phase, title, symptoms, operations, id, replay, declared, known } = finding;
  const shown = [`${phase}: ${title}`, `${symptoms} ${symptoms === 1 ? "script" : "scripts"}`, operations.join(", ")];
  return [
    "",
    ...paragraph("  ", message, width).map(colors.bold),
    ...valueLine("expected", "expected" in finding, finding.expected),
    ...valueLine("actual", "expected" in finding || "actual" in finding, finding.actual),
    ...(declared === undefined ? [] : paragraph("  declared  ", declared, width)),
    ...(known ? ["  known     by the baseline"] : []),
    ...paragraph("  shown by  ", shown.filter(Boolean).join(" · "), width).map(colors.dim),
    `  id        ${harmless(id)}`,
    colors.dim(`  replay    ${harmless(replay)}`),
    ...historyLines(finding).map((line) => `  ${colors.cyan(line.slice(0, 1))}${line.slice(1)}`),
  ];
}

function valueLine(label: string, isShown: boolean, value: unknown): string[] {
  if (!isShown) return [];
  const text = value === undefined ? "(absent)" : jsonLine(value);
  return [`  ${label.padEnd(8)}  ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`];
}

const LONGEST = 200;

function unexercisedLines(checks: readonly ReportedCheck[], { dim }: Colors, width: number): string[] {
  const byReason = new Map<string, string[]>();
  for (const { status, reason = "", id } of checks)
    if (status === "not-exercised") byReason.set(reason, [...(byReason.get(reason) ?? []), id]);
  if (byReason.size === 0) return [];
  const lines = [...byReason].flatMap(([reason, ids]) => paragraph("  ", `${ids.join(", ")}: ${reason}`, width));
  return ["not exercised", ...lines.map(dim), ""];
}

/** How many of the things that could not be removed are named. */
const NAMED = 5;

function leftoverLines(leftovers: readonly string[]): string[] {
  const more = leftovers.length - NAMED;
  return [
    ...leftovers.slice(0, NAMED).map((arn) => `left      ${harmless(arn)} could not be removed`),
    ...(more > 0 ? [`left      and ${more} more, all of them in the json report`] : []),
  ];
}

function verdictLines({ summary, seed }: ConformanceReport, colors: Colors): string[] {
  const { verdict, findings, passed, failed, declared, known, notExercised, calls, scripts, seconds } = summary;
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(declared ? [`${declared} declared`] : []),
    ...(known ? [`${known} known`] : []),
    `${notExercised} not exercised`,
  ];
  const words = { conforms: "conforms", "does-not-conform": "does not conform", incomplete: "incomplete" }[verdict];
  const paint = verdict === "conforms" ? colors.green : verdict === "incomplete" ? colors.yellow : colors.red;
  return [
    `checks    ${counts.join(" · ")}`,
    `verdict   ${paint(words)}: ${findings.must} must, ${findings.should} should`,
    ...(summary.ended === undefined ? [] : [`ended     early: ${harmless(summary.ended)}`]),
    ...summary.stale.map((id) => `stale     ${harmless(id)} of the baseline has not shown again: remove it there`),
    ...leftoverLines(summary.leftovers),
    `          ${calls} calls in ${scripts} scripts, ${seconds.toFixed(1)} s; --seed ${harmless(seed)} repeats it`,
  ];
}
