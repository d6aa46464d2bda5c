import type { ConformanceReport } from "../core/conformance.ts";
import { compareReports } from "../engine/report/compare.ts";
import { MergeError, mergeReports } from "../engine/report/merge.ts";
import { comparisonFormat } from "../reporters/comparison/index.ts";
import { openConformanceOutputs } from "./conform-outputs.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { type Io, UsageError } from "./io.ts";
import { readReport } from "./report-files.ts";

/** What an action of `report` is called with. */
export interface ReportCall {
  readonly files: readonly string[];
  /** As `--format` names them; empty where it was not given. */
  readonly formats: readonly string[];
  readonly failOn: "must" | "should";
  readonly io: Io;
}

/** Shows one report in other formats. */
export async function showReport({ files, formats, io }: ReportCall): Promise<ExitCode> {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError("report show takes one report");
  await write(await readReport(file, io), formats.length > 0 ? formats : ["pretty"], io);
  return EXIT.clean;
}

/** Makes one report of the shards of a run; exits as `conform` would have, and with 2 where shards are missing. */
export async function mergeShards({ files, formats, failOn, io }: ReportCall): Promise<ExitCode> {
  if (files.length === 0) throw new UsageError("report merge takes the reports of a run's shards");
  if (new Set(files).size < files.length) throw new UsageError("report merge was given the same file twice");
  const reports: ConformanceReport[] = [];
  for (const file of files) reports.push(await readReport(file, io));
  const report = merged(reports);
  await write(report, formats.length > 0 ? formats : ["json"], io);
  const { shard, summary } = report;
  if (shard) {
    const missing = Array.from({ length: shard.of }, (_, at) => at + 1).filter((part) => !shard.parts.includes(part));
    io.err(`apprunner-contract: of ${shard.of} shards these are missing: ${missing.join(", ")}\n`);
  }
  if (summary.fault !== undefined) return EXIT.fault;
  if (shard || summary.unreachable) return EXIT.impossible;
  const failed = summary.findings.must > 0 || (failOn === "should" && summary.findings.should > 0);
  return failed || summary.stale.length > 0 ? EXIT.findings : EXIT.clean;
}

/** Says what has become of the faults of an earlier report; exits with 1 where there are new ones. */
export async function compareFiles({ files, formats, failOn, io }: ReportCall): Promise<ExitCode> {
  const [old, now, ...more] = files;
  if (old === undefined || now === undefined || more.length > 0)
    throw new UsageError("report compare takes two reports: the earlier one, then the later one");
  const [format = "pretty", ...others] = formats;
  const comparer = comparisonFormat(format);
  if (!comparer || others.length > 0)
    throw new UsageError(`report compare prints pretty, json or markdown, not ${JSON.stringify(formats.join(" "))}`);
  const [before, after] = [await readReport(old, io), await readReport(now, io)];
  const sets = [before, after].map(({ requirements = "all checks" }) => requirements);
  if (sets[0] !== sets[1])
    io.err(
      `apprunner-contract: the reports were judged by different sets of requirements: ${sets.join(", then ")}; what only one of them asks for is new, or not seen\n`,
    );
  const comparison = compareReports(before, after);
  io.out(comparer(comparison, { before, after, color: io.color, width: io.width }));
  const failed = comparison.new.some(({ level }) => level === "must" || failOn === "should");
  return failed ? EXIT.findings : EXIT.clean;
}

function merged(reports: readonly ConformanceReport[]): ConformanceReport {
  try {
    return mergeReports(reports);
  } catch (error) {
    if (error instanceof MergeError) throw new UsageError(`the reports cannot be merged: ${error.message}`);
    throw error;
  }
}

async function write(report: ConformanceReport, formats: readonly string[], io: Io): Promise<void> {
  const outputs = await openConformanceOutputs(formats, io);
  outputs.event({ event: "ended", report });
  outputs.close();
}
