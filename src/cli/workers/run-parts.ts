import type { ConformanceReport, RunEvent } from "../../core/conformance.ts";
import { mergeReports } from "../../engine/report/merge.ts";
import type { Arguments } from "../command.ts";
import type { Io } from "../io.ts";
import { gather } from "./gather.ts";
import { type DriveLane, runLanes } from "./run-lanes.ts";
import { runWorkers, type WorkersOptions } from "./run-workers.ts";

/** What is told of a fault that was found. */
export type FindingEvent = Extract<RunEvent, { event: "finding" }>;

/** How a run is done in parts. */
export interface PartsOptions extends Pick<WorkersOptions, "workers" | "seed" | "lanes"> {
  readonly driveLane: DriveLane;
  /** Whether a fault ends the run. */
  readonly fails: (event: FindingEvent) => boolean;
  readonly onEvent: (event: RunEvent) => void;
}

/** Does a run in lanes, in this process or in several, and makes one report of theirs. Throws what runWorkers does. */
export async function runParts(args: Arguments, options: PartsOptions, io: Io): Promise<ConformanceReport> {
  const { workers, seed, lanes, driveLane, fails, onEvent } = options;
  const stop = new AbortController();
  const gathering = gather(lanes.length, onEvent);
  const take = (lane: number, event: RunEvent): void => {
    gathering.take(lane, event);
    if (event.event === "finding" && fails(event)) stop.abort();
  };
  try {
    if (workers === 1) await runLanes(lanes, driveLane, take);
    else await runWorkers(args, { workers, seed, lanes, stop: stop.signal, take }, io);
  } finally {
    gathering.end();
  }
  const report = mergeReports(gathering.reports());
  onEvent({ event: "ended", report });
  return report;
}
