import { contractAt } from "../../contract/contract.ts";
import type { ConformanceReport, ReportedShard, ReportedTraffic } from "../../core/conformance.ts";
import { PHASES } from "../../harness/script.ts";
import { mergeChecks } from "./merge-checks.ts";
import { mergeCoverage } from "./merge-coverage.ts";
import { faultsOf, totalsOf } from "./totals.ts";

/** Reports that are not parts of one run; its message says in what they differ. */
export class MergeError extends Error {
  override readonly name = "MergeError";
}

/**
 * One report of several parts of a run. The order of the parts, and which of them are merged first, decide nothing but
 * the order of findings within a check. All parts together give the verdict, the verdict on each check, the faults and the
 * coverage of the undivided run; counts are added up. Where parts are missing and nothing failed, the verdict is
 * `incomplete`. Seconds are those of the longest part. Throws a MergeError where they are of different runs.
 */
export function mergeReports(given: readonly ConformanceReport[]): ConformanceReport {
  const shard = mergeShards(given.map((report) => report.shard));
  const reports = [...given].sort((a, b) => firstPart(a) - firstPart(b));
  const [first] = reports;
  if (!first) throw new MergeError("there is no report to merge");
  const release = only("releases of the API", reports, (report) => report.release);
  const seed = only("seeds", reports, (report) => report.seed);
  only("versions of this tool", reports, ({ tool }) => `${tool.name} ${tool.version}`);
  const requirements = only("sets of requirements", reports, (report) => report.requirements ?? ALL);
  const contract = contractAt(release);
  const operations = contract.operations().map(({ name }) => name);
  const checks = mergeChecks(reports.map((report) => report.checks));
  const faults = faultsOf(checks);
  const ended = distinct(reports.flatMap(({ summary }) => summary.ended?.split("; ") ?? []))
    .sort()
    .join("; ");
  const fault = distinct(reports.flatMap(({ summary }) => summary.fault?.split("; ") ?? []))
    .sort()
    .join("; ");
  const sum = (of: (summary: ConformanceReport["summary"]) => number): number =>
    reports.reduce((total, { summary }) => total + of(summary), 0);
  return {
    target: distinct(reports.map(({ target }) => target)).join(", "),
    release,
    seed,
    tool: first.tool,
    ...(shard && { shard }),
    ...(requirements !== ALL && { requirements }),
    checks,
    coverage: mergeCoverage(
      reports.map((report) => report.coverage),
      contract,
    ),
    traffic: mergeTraffic(
      reports.flatMap((report) => report.traffic),
      operations,
    ),
    summary: {
      ...totalsOf(checks, ended === "" && !shard),
      ...(ended !== "" && { ended }),
      ...(fault !== "" && { fault }),
      unreachable: reports.some(({ summary }) => summary.unreachable),
      leftovers: distinct(reports.flatMap(({ summary }) => summary.leftovers)),
      stale: distinct(reports.flatMap(({ summary }) => summary.stale)).filter((id) => !faults.has(id)),
      calls: sum(({ calls }) => calls),
      scripts: sum(({ scripts }) => scripts),
      seconds: Math.max(...reports.map(({ summary }) => summary.seconds)),
    },
  };
}

/** What stands for all checks where a set is named. */
const ALL = "all checks";

/** The parts of all; nothing where they are the whole, or where nobody speaks of parts. */
function mergeShards(shards: readonly (ReportedShard | undefined)[]): ReportedShard | undefined {
  const [first] = shards;
  if (shards.every((shard) => shard === undefined)) return undefined;
  if (!first || shards.some((shard) => shard?.of !== first.of))
    throw new MergeError("they are not shards of one run: each must be i/n of the same n");
  const parts = shards.flatMap((shard) => shard?.parts ?? []).sort((a, b) => a - b);
  const twice = parts.find((part, at) => part === parts[at + 1]);
  if (twice !== undefined) throw new MergeError(`shard ${twice}/${first.of} is there twice`);
  return parts.length === first.of ? undefined : { of: first.of, parts };
}

const firstPart = ({ shard }: ConformanceReport): number => shard?.parts[0] ?? 0;

function mergeTraffic(all: readonly ReportedTraffic[], operations: readonly string[]): readonly ReportedTraffic[] {
  return operations.flatMap((operation) =>
    PHASES.flatMap((phase) => {
      const counts = all.filter((one) => one.operation === operation && one.phase === phase);
      const sum = (what: "calls" | "accepted" | "refused"): number =>
        counts.reduce((total, count) => total + count[what], 0);
      return counts.length === 0
        ? []
        : [{ operation, phase, calls: sum("calls"), accepted: sum("accepted"), refused: sum("refused") }];
    }),
  );
}

function only<T extends string>(
  what: string,
  reports: readonly ConformanceReport[],
  of: (one: ConformanceReport) => T,
): T {
  const values = distinct(reports.map(of));
  if (values.length > 1) throw new MergeError(`they are of different ${what}: ${values.join(", ")}`);
  return values[0] as T;
}

const distinct = <T>(values: readonly T[]): T[] => [...new Set(values)];
