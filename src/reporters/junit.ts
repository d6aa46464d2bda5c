import type { Diagnostic } from "../core/diagnostic.ts";
import { type DocumentReport, defineReporter } from "../core/report.ts";
import { EGRESS } from "./examples/egress.ts";
import { xmlAttribute as attribute, xmlContent as content } from "./text/xml.ts";

/** For test dashboards: JUnit XML with a suite for each file that was checked and a case for each diagnostic. */
export default defineReporter({
  id: "junit",
  summary: "For test dashboards such as Jenkins and GitLab: JUnit XML, one suite per file and one case per problem.",
  create: () => ({
    begin: ({ tool }) => `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${attribute(tool.name)}">\n`,
    document: (report) => (report.outcome === "skipped" ? "" : suiteOf(report)),
    end: () => "</testsuites>\n",
  }),
  examples: [
    {
      of: EGRESS,
      prints: `\
  <testsuite name="service.json" tests="1" failures="1" errors="0" skipped="0" time="0">
    <testcase name="vpc-connector-needs-vpc-egress (3:3)" classname="service.json" time="0">
      <failure type="vpc-connector-needs-vpc-egress" message="A VPC connector is named, but EgressType is DEFAULT.">\
service.json:3:3 A VPC connector is named, but EgressType is DEFAULT.
why: The connector is only used when egress goes through the VPC.
help: Set EgressType to VPC, or leave the connector out.</failure>
    </testcase>
  </testsuite>
`,
    },
  ],
});

/** An unreadable document has `error`s instead of `failure`s: nothing of it was tested. */
function suiteOf({ file, outcome, diagnostics }: DocumentReport): string {
  const problem = outcome === "unreadable" ? "error" : "failure";
  const problems = diagnostics.filter(({ severity }) => severity === "error").length;
  const totals = {
    tests: Math.max(1, diagnostics.length),
    failures: problem === "failure" ? problems : 0,
    errors: problem === "error" ? problems : 0,
    skipped: 0,
    time: 0,
  };
  const cases =
    diagnostics.length === 0
      ? [`    <testcase name="${outcome}" classname="${attribute(file)}" time="0"/>\n`]
      : diagnostics.map((diagnostic) => caseOf(file, diagnostic, problem));
  const attributes = Object.entries(totals).map(([name, value]) => `${name}="${value}"`);
  return `  <testsuite name="${attribute(file)}" ${attributes.join(" ")}>\n${cases.join("")}  </testsuite>\n`;
}

function caseOf(suite: string, diagnostic: Diagnostic, problem: "failure" | "error"): string {
  const { rule, severity, message, why, help, file, range } = diagnostic;
  const place = `${range.start.line}:${range.start.column}`;
  const lines = [`${file}:${place} ${message}`, why && `why: ${why}`, help && `help: ${help}`].filter(Boolean);
  const body = content(lines.join("\n"));
  const inner =
    severity === "error"
      ? `<${problem} type="${attribute(rule)}" message="${attribute(message)}">${body}</${problem}>`
      : `<system-out>${severity}: ${body}</system-out>`;
  const name = attribute(`${rule} (${place})`);
  return `    <testcase name="${name}" classname="${attribute(suite)}" time="0">\n      ${inner}\n    </testcase>\n`;
}
