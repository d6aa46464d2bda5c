import type { ConformanceReport, RunEvent } from "../../core/conformance.ts";
import { mergeReports } from "../../engine/report/merge.ts";
import { partsOf, type Shard } from "../../harness/shard.ts";
import type { Arguments } from "../command.ts";
import { type Io, UsageError } from "../io.ts";
import { gather } from "./gather.ts";
import { workerWords } from "./worker-words.ts";

/** How a run is done by several processes. */
export interface WorkersOptions {
  readonly workers: number;
  readonly seed: string;
  /** The part of the run that is to be done at all. */
  readonly shard?: Shard;
  /** Whether the first `must` that fails ends all of them. */
  readonly bail: boolean;
  readonly onEvent: (event: RunEvent) => void;
}

/** A process that has ended without a report. */
class WorkerError extends Error {
  override readonly name = "WorkerError";
}

/**
 * Does a run in several processes, each with an implementation of its own and its part of the scripts, and makes one
 * report of theirs. Throws a UsageError where they could not begin, a WorkerError where one has died.
 */
export async function runWorkers(args: Arguments, options: WorkersOptions, io: Io): Promise<ConformanceReport> {
  const { workers, seed, shard, bail, onEvent } = options;
  const stop = new AbortController();
  const signal = AbortSignal.any([io.interrupted, stop.signal]);
  const gathering = gather(workers, (event) => {
    onEvent(event);
    if (bail && event.event === "finding" && event.level === "must") stop.abort();
  });
  const ends = await Promise.all(
    partsOf(shard, workers).map((part, number) =>
      io.again(workerWords(args, seed, part), {
        signal,
        line: (text) => gathering.take(number, JSON.parse(text) as RunEvent),
      }),
    ),
  );
  const reports = gathering.reports();
  const failed = ends.find(({ code }) => code === null || (code > 1 && code !== 130));
  if (reports.length < workers) {
    const words = failed?.stderr.trim().split("\n").at(-1) ?? "";
    if (failed?.code === 2) throw new UsageError(words.replace(/^apprunner-contract: /u, ""));
    throw new WorkerError(`a worker has ended without a report (${failed?.code ?? "killed"}): ${failed?.stderr ?? ""}`);
  }
  const report = mergeReports(reports);
  onEvent({ event: "ended", report });
  return report;
}
