import type { ConformanceReport, RunEvent } from "../../core/conformance.ts";

type PhaseEvent = Extract<RunEvent, { event: "phase" }>;
type FindingEvent = Extract<RunEvent, { event: "finding" }>;
type ProgressEvent = Extract<RunEvent, { event: "progress" }>;

/**
 * Makes one run of the events of several parts, in an order that does not depend on which part is faster: a phase is
 * told when all have begun it, then the faults that the first part has found in it, then those of the second. Each fault
 * is told once; progress is told as it comes.
 */
export interface Gathering {
  /** Takes the next event of a part. */
  readonly take: (part: number, event: RunEvent) => void;
  /** The reports of the parts that have come to their end. */
  readonly reports: () => readonly ConformanceReport[];
  /** Tells what is still held back, because no more events will come. */
  readonly end: () => void;
}

/** What a part has said that is not told yet. */
interface Part {
  readonly waiting: (PhaseEvent | FindingEvent)[];
  latest: ProgressEvent | undefined;
  /** How many scripts of each phase it has played. */
  readonly done: Map<string, number>;
  isOver: boolean;
}

/** Begins to gather the events of so many parts. */
export function gather(parts: number, tell: (event: RunEvent) => void): Gathering {
  const all = Array.from(
    { length: parts },
    (): Part => ({ waiting: [], latest: undefined, done: new Map(), isOver: false }),
  );
  const reports = new Map<number, ConformanceReport>();
  const findings = new Set<string>();
  let started = false;
  let current = { phase: "", scripts: 0 };
  /** The parts whose faults of the phase that was told last are still to be told. */
  let turns: Part[] = [];
  const found = (event: FindingEvent): void => {
    if (findings.has(event.finding.id)) return;
    findings.add(event.finding.id);
    tell(event);
  };
  /** Tells the faults of the parts whose turn it is; whether all of the phase is told. */
  const tellTurns = (): boolean => {
    for (let part = turns[0]; part; part = turns[0]) {
      for (let next = part.waiting[0]; next?.event === "finding"; next = part.waiting[0]) {
        part.waiting.shift();
        found(next);
      }
      if (part.waiting.length === 0 && !part.isOver) return false;
      turns.shift();
    }
    return true;
  };
  const tellAll = (): void => {
    while (tellTurns()) {
      if (all.some(({ waiting, isOver }) => waiting.length === 0 && !isOver)) return;
      const begun = all.filter(({ waiting }) => waiting[0]?.event === "phase");
      const heads = begun.map(({ waiting }) => waiting.shift() as PhaseEvent);
      const [first] = heads;
      if (!first) return;
      current = { phase: first.phase, scripts: heads.reduce((sum, { scripts }) => sum + scripts, 0) };
      tell({ event: "phase", ...current });
      turns = begun;
    }
  };
  const progress = (): void => {
    const calls = all.reduce((sum, { latest }) => sum + (latest?.calls ?? 0), 0);
    const done = all.reduce((sum, part) => sum + (part.done.get(current.phase) ?? 0), 0);
    tell({ event: "progress", phase: current.phase, done, of: current.scripts, calls, findings: findings.size });
  };
  return {
    reports: () => [...reports.values()],
    end: () => {
      for (const part of all) part.isOver = true;
      tellAll();
    },
    take: (number, event) => {
      const part = all[number] as Part;
      switch (event.event) {
        case "started":
          if (!started) tell(event);
          started = true;
          return;
        case "progress":
          part.latest = event;
          part.done.set(event.phase, event.done);
          progress();
          return;
        case "ended":
          reports.set(number, event.report);
          part.isOver = true;
          break;
        default:
          part.waiting.push(event);
      }
      tellAll();
    },
  };
}
