import type { Check } from "../checks/define.ts";
import type { CheckStatus, ReportedCheck, ReportedFinding } from "../core/conformance.ts";
import type { Findings } from "./findings.ts";

/** How often each check had something to judge. */
export type Judged = ReadonlyMap<string, number>;

/** What a run makes of its checks in the end. */
export interface VerdictOptions {
  readonly checks: readonly Check[];
  readonly judged: Judged;
  readonly findings: Findings;
  /** Whether the target's answers could be looked at in bytes. */
  readonly bytes: boolean;
  /** Why a check was left out of the run; nothing where it was not. */
  readonly leftOut: (check: Check) => string | undefined;
  /** Why a finding is declared, where a profile does. */
  readonly declared: (check: string, finding: ReportedFinding) => string | undefined;
  /** Whether a baseline knows a finding. */
  readonly known: (finding: ReportedFinding) => boolean;
}

/** The verdict on every check, in their order. */
export function verdicts({
  checks,
  judged,
  findings,
  bytes,
  leftOut,
  declared,
  known,
}: VerdictOptions): readonly ReportedCheck[] {
  return checks.map((check) => {
    const { id, level, summary, evidence, source } = check;
    const found = findings.of(id).map((finding) => {
      const reason = declared(id, finding);
      return { ...finding, ...(reason !== undefined && { declared: reason }), ...(known(finding) && { known: true }) };
    });
    const times = judged.get(id) ?? 0;
    const status = statusOf(found, times);
    const reason = status === "not-exercised" ? { reason: leftOut(check) ?? reasonOf(check, bytes) } : {};
    return {
      id,
      level,
      status,
      summary,
      evidence,
      source,
      ...reason,
      judged: times,
      findings: found,
      further: findings.further(id),
    };
  });
}

/** What became of a check, by what it has found and how often it had something to judge. */
export function statusOf(findings: readonly ReportedFinding[], judged: number): CheckStatus {
  if (findings.some((one) => one.declared === undefined && !one.known)) return "failed";
  if (findings.some((one) => one.known)) return "known";
  if (findings.length > 0) return "declared";
  return judged > 0 ? "passed" : "not-exercised";
}

function reasonOf({ on, unexercised }: Check, bytes: boolean): string {
  if (unexercised !== undefined) return unexercised;
  if (on === "protocol" && !bytes) return "the target is inside this process, so there are no bytes to look at";
  return "no answer of the run had anything that it could judge";
}
