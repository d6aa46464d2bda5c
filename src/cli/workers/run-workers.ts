import type { RunEvent } from "../../core/conformance.ts";
import type { Shard } from "../../harness/shard.ts";
import type { Arguments } from "../command.ts";
import { type AgainEnd, type Io, UsageError } from "../io.ts";
import { type LaneEvent, sharedOut } from "./lanes.ts";
import { workerWords } from "./worker-words.ts";

/** How a run is done by several processes. */
export interface WorkersOptions {
  readonly workers: number;
  readonly seed: string;
  /** What the workers share out. */
  readonly lanes: readonly Shard[];
  /** Ends all of them, besides the user's interruption. */
  readonly stop: AbortSignal;
  /** Hears of each lane's events. */
  readonly take: (lane: number, event: RunEvent) => void;
}

/** What hearing and merging the reports takes, in milliseconds. */
const MERGE_MS = 100;

/** A process that has ended without its reports; its message says what it has complained about. */
class WorkerError extends Error {
  override readonly name = "WorkerError";
}

/**
 * Does the lanes of a run in several processes. Throws a UsageError where they could not begin, a WorkerError where one
 * has died.
 */
export async function runWorkers(args: Arguments, options: WorkersOptions, io: Io): Promise<void> {
  const { workers, seed, lanes, take } = options;
  const died = new AbortController();
  const signal = AbortSignal.any([io.interrupted, options.stop, died.signal]);
  const ended = new Set<number>();
  const heard = (own: readonly number[], text: string): void => {
    const { lane, event } = JSON.parse(text) as LaneEvent;
    const number = own[lane] as number;
    if (event.event === "ended") ended.add(number);
    take(number, event);
  };
  const ends = await Promise.all(
    sharedOut(lanes.length, workers).map(async (own) => {
      const task = { lanes: own.map((lane) => lanes[lane] as Shard), spentMs: io.spentMs() + MERGE_MS };
      const end = await io.again(workerWords(args, seed, task), { signal, line: (text) => heard(own, text) });
      if (hasFailed(end)) died.abort();
      return end;
    }),
  );
  if (ended.size === lanes.length) return;
  const failed = ends.find(hasFailed);
  const words = failed?.stderr.trim().split("\n").at(-1) ?? "";
  if (failed?.code === 2) throw new UsageError(words.replace(/^apprunner-contract: /u, ""));
  if (failed?.code === null || failed === undefined)
    throw new WorkerError(
      "a worker was killed, and its part of the run is lost; where memory is short, say --workers 1",
    );
  throw new WorkerError(`a worker has failed with exit code ${failed.code}:\n${failed.stderr.trim()}`);
}

const hasFailed = ({ code }: AgainEnd): boolean => code === null || (code > 1 && code !== 130);
