import type { ReportedCheck, ReportedFinding } from "../../core/conformance.ts";
import { harmless, jsonLine } from "../../reporters/text/harmless.ts";
import { paragraph } from "../../reporters/text/wrap.ts";

const WIDTH = 110;
const LONGEST = 300;

/** What a file that reproduces a finding says at its top, line by line; nothing in it can leave a comment. */
export function aboutLines({ id, level, summary, source }: ReportedCheck, finding: ReportedFinding): readonly string[] {
  return [
    `${id} (${level}, ${source})`,
    ...paragraph("", summary, WIDTH),
    "",
    ...paragraph("", harmless(finding.message), WIDTH),
    ...valueLine("expected", finding, "expected" in finding),
    ...valueLine("actual", finding, "expected" in finding || "actual" in finding),
  ];
}

function valueLine(name: "expected" | "actual", finding: ReportedFinding, isShown: boolean): readonly string[] {
  if (!isShown) return [];
  const value = finding[name];
  const text = value === undefined ? "(absent)" : jsonLine(value);
  return [`${name.padEnd(9)} ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`];
}
