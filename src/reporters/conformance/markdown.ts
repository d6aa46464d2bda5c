import {
  type ConformanceReport,
  defineConformanceReporter,
  type ReportedCheck,
  type ReportedFinding,
} from "../../core/conformance.ts";
import { jsonLine } from "../text/harmless.ts";
import { codeBlock, codeSpan, fitting } from "../text/markdown.ts";
import { paragraph } from "../text/wrap.ts";
import { historyLines } from "./history.ts";

/** For a comment on a pull request: GitHub Flavored Markdown of at most 65,000 characters. */
export default defineConformanceReporter({
  id: "markdown",
  summary: "For a comment on a pull request: at most 65,000 characters, and it says what it leaves out.",
  create: () => (event) => (event.event === "ended" ? commentOf(event.report) : ""),
});

const VERDICTS = { conforms: "✓ Conforms", "does-not-conform": "✗ Does not conform", incomplete: "Incomplete" };

function commentOf(report: ConformanceReport): string {
  const { checks } = report;
  const faulty = checks.filter(({ findings }) => findings.length > 0).sort((a, b) => rank(a) - rank(b));
  const [head, end] = [headOf(report), coverageOf(report)];
  const around = head.length + end.length + LEFT_OUT_ROOM;
  const findings = faulty.flatMap((check) => check.findings.map((finding) => ({ check, finding })));
  const whole = findings.map(({ check, finding }, at) => {
    const isFirst = findings[at - 1]?.check !== check;
    return [...(isFirst ? [checkOf(check)] : []), findingOf(finding)].join("\n\n");
  });
  const { kept, left } = fitting(whole, around);
  const blocks = [head, ...kept, ...leftOut(left, findings.length), end];
  return `${blocks.join("\n\n")}\n`;
}

/** Room for what {@link leftOut} says, in characters. */
const LEFT_OUT_ROOM = 200;

function leftOut(left: number, all: number): string[] {
  if (left === 0) return [];
  return [
    `> **${left} of ${all} findings are left out here**, because a comment has no room for them. The report has them.`,
  ];
}

const rank = ({ level, status }: ReportedCheck): number => (status === "failed" ? 0 : 2) + (level === "must" ? 0 : 1);

/** The longest name of a target, reason of an end and the like, in characters. */
const LONGEST = 500;

const named = (text: string): string => codeSpan(text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);

function headOf({ target, release, seed, summary, shard, requirements }: ConformanceReport): string {
  const { findings, passed, failed, declared, known, notExercised } = summary;
  const counts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(declared ? [`${declared} declared`] : []),
    ...(known ? [`${known} known`] : []),
    `${notExercised} not exercised`,
  ];
  const facts = [
    `release ${named(release)}`,
    ...(requirements === undefined ? [] : [`requirements ${named(requirements)}`]),
    `seed ${named(seed)}`,
    `${summary.calls} calls`,
  ];
  return [
    `## ${VERDICTS[summary.verdict]}`,
    `${named(target)} against the App Runner contract, ${facts.join(", ")}`,
    `**${findings.must} must, ${findings.should} should** · checks: ${counts.join(" · ")}`,
    ...(summary.ended === undefined ? [] : [`The run ended early: ${named(summary.ended)}`]),
    ...(shard ? [`Only shard ${shard.parts.join(", ")} of ${shard.of}.`] : []),
    ...(summary.stale.length > 0
      ? [`${summary.stale.length} of the baseline did not show again, such as ${named(summary.stale[0] ?? "")}`]
      : []),
  ].join("\n\n");
}

function checkOf({ id, level, status, summary, evidence, source, further }: ReportedCheck): string {
  const word = status === "failed" ? level : `${level}, ${status}`;
  const more = further.length > 0 ? ` There are ${further.length} more of this kind.` : "";
  return `### ${named(id)} ${word}\n\n${named(summary)} (${evidence}: ${named(source)}).${more}`;
}

function findingOf(finding: ReportedFinding): string {
  const { id, message, phase, symptoms, declared, known } = finding;
  const hasValues = "expected" in finding || "actual" in finding;
  const lines = [
    ...paragraph("", message.slice(0, 4 * LONGEST), 100),
    ...("expected" in finding ? [`expected  ${jsonOf(finding.expected)}`] : []),
    ...(hasValues ? [`actual    ${jsonOf(finding.actual)}`] : []),
  ];
  const words = [phase, `${symptoms} ${symptoms === 1 ? "script" : "scripts"}`, ...(known ? ["known"] : [])];
  return [
    codeBlock(lines),
    ...(declared === undefined ? [] : [`Declared: ${named(declared)}`]),
    `<details><summary>The calls that show it</summary>\n\n${codeBlock(historyLines(finding))}\n\n${named(id)} · ${words.join(" · ")}\n\n</details>`,
  ].join("\n\n");
}

function jsonOf(value: unknown): string {
  const text = value === undefined ? "(absent)" : jsonLine(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

function coverageOf({ coverage }: ConformanceReport): string {
  const rows = Object.entries(coverage).map(([id, { reached, of, excluded }]) => {
    const share = of === 0 ? "" : `${Math.floor((100 * reached) / of)} %`;
    return `| ${id} | ${reached} of ${of} | ${share} | ${excluded.length} |`;
  });
  return ["| coverage | reached | | excluded |", "| --- | --: | --: | --: |", ...rows].join("\n");
}
