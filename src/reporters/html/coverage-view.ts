import type { ConformanceReport, Dimension, ReportedCoverage } from "../../core/conformance.ts";

/** One dimension of coverage as the page shows it. */
export interface DimensionView {
  readonly id: Dimension;
  readonly title: string;
  readonly reached: number;
  readonly of: number;
  readonly percent: string;
  readonly isWhole: boolean;
  readonly missing: readonly string[];
  /** What cannot be reached, by the reason. */
  readonly excluded: readonly { readonly why: string; readonly what: readonly string[]; readonly count: number }[];
  readonly excludedCount: number;
}

const TITLES: Readonly<Record<Dimension, string>> = {
  operations: "Operations called",
  errors: "Declared errors provoked",
  "members-sent": "Request members sent",
  "members-seen": "Response members seen",
  "constraints-satisfied": "Constraints kept to",
  "constraints-violated": "Constraints broken",
  states: "States met by operations",
};

/** All dimensions, in their order. */
export function dimensionViews(coverage: ConformanceReport["coverage"]): readonly DimensionView[] {
  return (Object.entries(coverage) as [Dimension, ReportedCoverage][]).map(([id, one]) => ({
    id,
    title: TITLES[id],
    reached: one.reached,
    of: one.of,
    percent: one.of === 0 ? "–" : `${Math.floor((100 * one.reached) / one.of)} %`,
    isWhole: one.reached === one.of,
    missing: one.missing,
    excluded: byReason(one),
    excludedCount: one.excluded.length,
  }));
}

function byReason({ excluded }: ReportedCoverage): DimensionView["excluded"] {
  const reasons = new Map<string, string[]>();
  for (const { what, why } of excluded) reasons.set(why, [...(reasons.get(why) ?? []), what]);
  return [...reasons].map(([why, what]) => ({ why, what, count: what.length }));
}

/** How much of the constraints on an operation's request was tried. */
export interface ConstraintRow {
  readonly operation: string;
  readonly of: number;
  readonly satisfied: number;
  readonly satisfiedOf: number;
  readonly violated: number;
  readonly violatedOf: number;
  readonly missing: readonly string[];
}

/** A row for each operation whose request has constraints. */
export function constraintRows(coverage: ConformanceReport["coverage"]): readonly ConstraintRow[] {
  const rows = new Map<string, { kept: [number, number]; broken: [number, number]; missing: string[] }>();
  const rowOf = (id: string) => {
    const operation = /^[A-Za-z]+?(?=Request\b)/u.exec(id)?.[0] ?? id;
    const row = rows.get(operation) ?? { kept: [0, 0], broken: [0, 0], missing: [] };
    rows.set(operation, row);
    return row;
  };
  const dimensions = [
    ["constraints-satisfied", "kept", "never kept to"],
    ["constraints-violated", "broken", "never broken"],
  ] as const;
  for (const [dimension, key, words] of dimensions) {
    for (const id of coverage[dimension].covered) {
      rowOf(id)[key][0]++;
      rowOf(id)[key][1]++;
    }
    for (const id of coverage[dimension].missing) {
      rowOf(id)[key][1]++;
      rowOf(id).missing.push(`${id}: ${words}`);
    }
  }
  return [...rows]
    .map(([operation, { kept, broken, missing }]) => ({
      operation,
      of: Math.max(kept[1], broken[1]),
      satisfied: kept[0],
      satisfiedOf: kept[1],
      violated: broken[0],
      violatedOf: broken[1],
      missing,
    }))
    .sort((a, b) => (a.operation < b.operation ? -1 : 1));
}
