import {
  type ConformanceReport,
  defineConformanceReporter,
  type Level,
  type ReportedCheck,
  type ReportedFinding,
} from "../../core/conformance.ts";
import { xmlAttribute, xmlContent } from "../text/xml.ts";
import { historyLines } from "./history.ts";

const LEVELS: readonly Level[] = ["must", "should"];

/** For test dashboards: JUnit XML with a suite for each level and a case for each check. */
export default defineConformanceReporter({
  id: "junit",
  summary:
    "For test dashboards such as Jenkins and GitLab: JUnit XML, one case per check; a should that fails is no failure.",
  create: () => (event) => (event.event === "ended" ? documentOf(event.report) : ""),
});

function documentOf({ tool, target, checks, summary }: ConformanceReport): string {
  const suites = LEVELS.map((level) =>
    suiteOf(
      level,
      checks.filter((check) => check.level === level),
    ),
  );
  const name = xmlAttribute(`${tool.name}: ${target}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}" time="${summary.seconds}">\n${suites.join("")}</testsuites>\n`;
}

function suiteOf(level: Level, checks: readonly ReportedCheck[]): string {
  const failures = checks.filter((check) => isFailure(check)).length;
  const skipped = checks.filter(({ status }) => status === "not-exercised").length;
  const cases = checks.map(caseOf).join("");
  return `  <testsuite name="${level}" tests="${checks.length}" failures="${failures}" errors="0" skipped="${skipped}" time="0">\n${cases}  </testsuite>\n`;
}

const isFailure = ({ level, status }: ReportedCheck): boolean => level === "must" && status === "failed";

function caseOf(check: ReportedCheck): string {
  const { id, level, status, reason = "", findings } = check;
  const head = `    <testcase name="${xmlAttribute(id)}" classname="${level}" time="0"`;
  if (status === "not-exercised")
    return `${head}>\n      <skipped message="${xmlAttribute(reason)}"/>\n    </testcase>\n`;
  if (findings.length === 0) return `${head}/>\n`;
  const inner = isFailure(check)
    ? findings.map((finding) => failureOf(check, finding)).join("")
    : `      <system-out>${xmlContent(findings.map((finding) => textOf(check, finding)).join("\n\n"))}</system-out>\n`;
  return `${head}>\n${inner}    </testcase>\n`;
}

function failureOf(check: ReportedCheck, finding: ReportedFinding): string {
  const message = xmlAttribute(finding.message);
  return `      <failure type="${xmlAttribute(check.id)}" message="${message}">${xmlContent(textOf(check, finding))}</failure>\n`;
}

function textOf({ summary, source, status }: ReportedCheck, finding: ReportedFinding): string {
  const lines = [finding.message, `required: ${summary} (${source})`, `status: ${status}`, `id: ${finding.id}`];
  return [...lines, ...historyLines(finding)].join("\n");
}
