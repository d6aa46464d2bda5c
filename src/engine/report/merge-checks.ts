import type { ReportedCheck, ReportedFinding } from "../../core/conformance.ts";
import { statusOf } from "../../harness/verdicts.ts";

/** The checks of several parts of a run: each once, in the order in which the parts name them. */
export function mergeChecks(parts: readonly (readonly ReportedCheck[])[]): readonly ReportedCheck[] {
  return groups(parts.flat()).map(mergeCheck);
}

function mergeCheck(parts: readonly ReportedCheck[]): ReportedCheck {
  const { id, level, summary, evidence, source, reason } = parts[0] as ReportedCheck;
  const judged = parts.reduce((total, part) => total + part.judged, 0);
  const findings = groups(parts.flatMap((part) => part.findings)).map(mergeFinding);
  const shown = new Set(findings.map((finding) => finding.id));
  const further = new Set(parts.flatMap((part) => part.further).filter((fault) => !shown.has(fault)));
  const status = statusOf(findings, judged);
  return {
    id,
    level,
    status,
    summary,
    evidence,
    source,
    ...(status === "not-exercised" && reason !== undefined && { reason }),
    judged,
    findings,
    further: [...further].sort(),
  };
}

/** One fault that several parts have shown: by the shortest of their histories. */
function mergeFinding(parts: readonly ReportedFinding[]): ReportedFinding {
  const [best] = [...parts].sort(byLength) as [ReportedFinding];
  const declared = parts.flatMap((part) => part.declared ?? []).sort()[0];
  return {
    ...best,
    symptoms: parts.reduce((total, { symptoms }) => total + symptoms, 0),
    operations: [...new Set(parts.flatMap(({ operations }) => operations))].sort(),
    ...(declared !== undefined && { declared }),
    ...(parts.some(({ known }) => known) && { known: true }),
  };
}

/** Shorter histories first; the rest of the order only has to be one. */
function byLength(a: ReportedFinding, b: ReportedFinding): number {
  const [one, other] = [textOf(a), textOf(b)];
  return a.history.length - b.history.length || one.length - other.length || (one < other ? -1 : Number(one > other));
}

/** Without what the parts add up. */
const textOf = ({ symptoms, operations, declared, known, ...rest }: ReportedFinding): string => JSON.stringify(rest);

function groups<T extends { readonly id: string }>(all: readonly T[]): readonly (readonly T[])[] {
  const byId = new Map<string, T[]>();
  for (const one of all) byId.set(one.id, [...(byId.get(one.id) ?? []), one]);
  return [...byId.values()];
}
