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

/** Lanes as the words of a command line. */
export const laneWords = (lanes: readonly Shard[]): string =>
  lanes.map(({ number, of }) => `${number}/${of}`).join(",");

/** Lanes from the words of a command line. Throws a UsageError. */
export function readLanes(words: string): readonly Shard[] {
  return words.split(",").map((word) => {
    const [number = Number.NaN, of = Number.NaN] = word.split("/").map(Number);
    if (Number.isInteger(number) && Number.isInteger(of) && number > 0 && number <= of) return { number, of };
    throw new UsageError(`--lanes is what a run says to its workers, such as 1/4,3/4, not ${JSON.stringify(words)}`);
  });
}

/** What a worker says of one of its lanes, a line each. */
export interface LaneEvent {
  /** Which of the worker's lanes, from 0. */
  readonly lane: number;
  readonly event: RunEvent;
}
