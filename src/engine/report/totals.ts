import type { CheckStatus, ConformanceReport, Level, ReportedCheck } from "../../core/conformance.ts";

type Totals = Pick<
  ConformanceReport["summary"],
  "verdict" | "passed" | "failed" | "declared" | "known" | "notExercised" | "findings"
>;

/** What checks come to, of a run that was looked at as a whole or only in part. */
export function totalsOf(checks: readonly ReportedCheck[], isWhole: boolean): Totals {
  const count = (status: CheckStatus): number => checks.filter((check) => check.status === status).length;
  const fresh = (level: Level): number =>
    checks
      .filter((check) => check.level === level)
      .flatMap(({ findings }) => findings)
      .filter((finding) => finding.declared === undefined && !finding.known).length;
  const must = fresh("must");
  return {
    verdict: must > 0 ? "does-not-conform" : isWhole ? "conforms" : "incomplete",
    passed: count("passed"),
    failed: count("failed"),
    declared: count("declared"),
    known: count("known"),
    notExercised: count("not-exercised"),
    findings: { must, should: fresh("should") },
  };
}

/** The ids of all faults of a report, those included that have no history there. */
export function faultsOf(checks: readonly ReportedCheck[]): ReadonlySet<string> {
  return new Set(checks.flatMap(({ findings, further }) => [...findings.map(({ id }) => id), ...further]));
}
