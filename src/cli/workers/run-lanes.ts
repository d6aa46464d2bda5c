import type { ConformanceReport, RunEvent } from "../../core/conformance.ts";
import type { Shard } from "../../harness/shard.ts";
import type { Io } from "../io.ts";
import type { LaneEvent } from "./lanes.ts";

/** Drives one lane, with an implementation of its own. */
export type DriveLane = (lane: Shard, onEvent: (event: RunEvent) => void) => Promise<ConformanceReport>;

/**
 * Does several lanes in this process, side by side. Their events are what another process would have written of them,
 * so that it makes no difference in which process a lane is done.
 */
export async function runLanes(
  lanes: readonly Shard[],
  drive: DriveLane,
  take: (lane: number, event: RunEvent) => void,
): Promise<void> {
  await Promise.all(
    lanes.map((lane, number) =>
      drive(lane, (event) =>
        take(number, event.event === "progress" ? event : (JSON.parse(JSON.stringify(event)) as RunEvent)),
      ),
    ),
  );
}

/** What a worker does: its lanes, each event of theirs as a line on standard output as soon as it is there. */
export async function serveLanes(lanes: readonly Shard[], drive: DriveLane, io: Io): Promise<void> {
  const write = (line: LaneEvent): void => {
    io.out(`${JSON.stringify(line)}\n`);
    io.err("");
  };
  await Promise.all(lanes.map((part, lane) => drive(part, (event) => write({ lane, event }))));
}
