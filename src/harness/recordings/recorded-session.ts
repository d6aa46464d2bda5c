import type { Contract } from "../../contract/contract.ts";
import { createOracle } from "../../oracle/create-oracle.ts";
import type { Lessons } from "../../oracle/oracle.ts";
import type { Target } from "../../wire/target.ts";
import type { PhasePlan } from "../phase.ts";
import type { Script } from "../script.ts";
import type { Session } from "../session.ts";
import { exchangesOf } from "./exchanges.ts";
import type { RecordedLine } from "./read-recording.ts";

/** A recorded history, and the script that would play it. */
export interface Recording {
  readonly script: Script;
  readonly lines: readonly RecordedLine[];
}

/** A session that sends nothing: each script gives the history that was recorded of it. */
export function recordedSession(recordings: readonly Recording[], contract: Contract, lessons: Lessons): Session {
  let calls = 0;
  return {
    play: async (script) => {
      const recording = recordings.find((one) => one.script === script);
      const oracle = createOracle({ release: contract.release, lessons });
      const groups = exchangesOf(recording?.lines.map(({ call }) => call) ?? []);
      calls += groups.length;
      return groups.flatMap((group) => oracle.observe(group.map((one) => ({ ...one, command: one.number }))));
    },
    calls: () => calls,
    close: async () => [],
  };
}

/** The phase that looks at each recorded history; nothing of it can be left out to see whether it still shows a fault. */
export function recordedPlan(recordings: readonly Recording[]): PhasePlan {
  return {
    phase: "boundary",
    count: () => recordings.length,
    trials: function* () {
      for (const { script } of recordings) yield () => ({ script, shorten: async () => script });
    },
  };
}

/** What stands for an implementation where only its recording is there. */
export function recordedTarget(label: string): Target {
  const silent = { is: "nothing", why: "unreachable", detail: "this is a recording" } as const;
  return {
    label,
    view: "bytes",
    clock: "virtual",
    call: async () => silent,
    pause: async () => {},
    close: async () => {},
  };
}
