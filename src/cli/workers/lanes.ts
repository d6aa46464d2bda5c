import type { RunEvent } from "../../core/conformance.ts";
import { partsOf, type Shard } from "../../harness/shard.ts";
import { UsageError } from "../io.ts";

/**
 * Into how many lanes a run against the embedded emulator is divided. Each lane has an emulator of its own and its share
 * of the scripts, so that what it sees does not depend on how many processes share the lanes out.
 */
export const LANES = 4;

/** The lanes of a run, which are at least as many as its workers. */
export function lanesOf(shard: Shard | undefined, workers: number): readonly Shard[] {
  return partsOf(shard, Math.max(LANES, workers));
}

/** Which lanes each worker does, by their numbers from 0. */
export function sharedOut(lanes: number, workers: number): readonly (readonly number[])[] {
  return Array.from({ length: workers }, (_, worker) =>
    Array.from({ length: lanes }, (_, lane) => lane).filter((lane) => lane % workers === worker),
  );
}

/** What a run gives one of its workers to do. */
export interface Task {
  readonly lanes: readonly Shard[];
  /** Milliseconds of the run's time that are not the worker's: before it was started, and after its reports are there. */
  readonly spentMs: number;
}

/** A task as a word of a command line. */
export const taskWord = ({ lanes, spentMs }: Task): string =>
  `${lanes.map(({ number, of }) => `${number}/${of}`).join(",")}@${Math.ceil(spentMs)}`;

/** A task from a word of a command line. Throws a UsageError. */
export function readTask(word: string): Task {
  const [, list, spent] = /^((?:\d+\/\d+,?)+)@(\d+)$/.exec(word) ?? [];
  const lanes = (list ?? "").split(",").map((lane) => {
    const [number = Number.NaN, of = Number.NaN] = lane.split("/").map(Number);
    return { number, of };
  });
  if (lanes.every(({ number, of }) => number > 0 && number <= of)) return { lanes, spentMs: Number(spent) };
  throw new UsageError(`--lanes is what a run says to its workers, such as 1/4,3/4@150, not ${JSON.stringify(word)}`);
}

/** What a worker says of one of its lanes, a line each. */
export interface LaneEvent {
  /** Which of the worker's lanes, from 0. */
  readonly lane: number;
  readonly event: RunEvent;
}
