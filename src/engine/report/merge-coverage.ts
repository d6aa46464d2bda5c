import type { Contract } from "../../contract/contract.ts";
import type { ConformanceReport, Dimension, ReportedCoverage } from "../../core/conformance.ts";
import { DIMENSIONS } from "../../harness/coverage/index.ts";

type Coverage = ConformanceReport["coverage"];

/** What several parts of a run have reached together, in the order of the contract. */
export function mergeCoverage(parts: readonly Coverage[], contract: Contract): Coverage {
  const merged = DIMENSIONS.map(({ id, all }): [Dimension, ReportedCoverage] => {
    const ones = parts.map((part) => part[id]);
    const reached = new Set(ones.flatMap(({ covered }) => covered));
    const excluded = ones[0]?.excluded ?? [];
    const out = new Set(excluded.map(({ what }) => what));
    const wanted = [...new Set(all(contract))].filter((what) => !out.has(what));
    const covered = wanted.filter((what) => reached.has(what));
    const missing = wanted.filter((what) => !reached.has(what));
    return [id, { reached: covered.length, of: wanted.length, covered, missing, excluded }];
  });
  return Object.fromEntries(merged) as Coverage;
}
