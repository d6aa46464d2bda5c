import type { ComparedFault, Comparison, ConformanceReport } from "../../core/conformance.ts";

/**
 * Holds a report against an earlier one. A fault that does not show any more is fixed only where the later run was not
 * ended early, is whole, had something for the check to judge, and went through the phase that showed it.
 */
export function compareReports(before: ConformanceReport, after: ConformanceReport): Comparison {
  const [old, now] = [faultsIn(before), faultsIn(after)];
  const gone = [...old.values()].filter(({ id }) => !now.has(id));
  return {
    fixed: gone.filter((fault) => hasLooked(after, fault)).map(plain),
    new: [...now.values()].filter(({ id }) => !old.has(id)).map(plain),
    still: [...now.values()].filter(({ id }) => old.has(id)).map(plain),
    unseen: gone.filter((fault) => !hasLooked(after, fault)).map(plain),
  };
}

interface Fault extends ComparedFault {
  readonly phase?: string;
}

function faultsIn({ checks }: ConformanceReport): ReadonlyMap<string, Fault> {
  const faults = checks.flatMap(({ id: check, level, findings, further }): Fault[] => [
    ...findings.map(({ id, message, phase }) => ({ id, check, level, message, phase })),
    ...further.map((id) => ({ id, check, level })),
  ]);
  return new Map(faults.map((fault) => [fault.id, fault]));
}

function hasLooked({ checks, traffic, summary, shard }: ConformanceReport, { check, phase }: Fault): boolean {
  const judged = checks.find(({ id }) => id === check)?.judged ?? 0;
  const isWhole = summary.ended === undefined && shard === undefined;
  return isWhole && judged > 0 && (phase === undefined || traffic.some((one) => one.phase === phase));
}

const plain = ({ id, check, level, message }: Fault): ComparedFault => ({
  id,
  check,
  level,
  ...(message !== undefined && { message }),
});
