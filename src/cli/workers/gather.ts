import type { ConformanceReport, RunEvent } from "../../core/conformance.ts";

type PhaseEvent = Extract<RunEvent, { event: "phase" }>;
type ProgressEvent = Extract<RunEvent, { event: "progress" }>;

/** Makes one run of the events of several parts: each fault is told once, a phase when the last part has begun it. */
export interface Gathering {
  /** Takes the next event of a part. */
  readonly take: (part: number, event: RunEvent) => void;
  /** The reports of the parts that have come to their end. */
  readonly reports: () => readonly ConformanceReport[];
}

/** Begins to gather the events of so many parts. */
export function gather(parts: number, tell: (event: RunEvent) => void): Gathering {
  const reports = new Map<number, ConformanceReport>();
  const begun = new Map<string, PhaseEvent[]>();
  const latest = new Map<number, ProgressEvent>();
  const findings = new Set<string>();
  let started = false;
  const phase = (event: PhaseEvent): void => {
    const all = [...(begun.get(event.phase) ?? []), event];
    begun.set(event.phase, all);
    if (all.length < parts) return;
    tell({ ...event, scripts: all.reduce((sum, { scripts }) => sum + scripts, 0) });
  };
  const progress = (part: number, event: ProgressEvent): void => {
    latest.set(part, event);
    const all = [...latest.values()];
    const same = all.filter((one) => one.phase === event.phase);
    const sum = (of: (one: ProgressEvent) => number, some: readonly ProgressEvent[]): number =>
      some.reduce((total, one) => total + of(one), 0);
    tell({
      ...event,
      done: sum(({ done }) => done, same),
      of: sum(({ of }) => of, same),
      calls: sum(({ calls }) => calls, all),
      findings: findings.size,
    });
  };
  return {
    reports: () => [...reports.values()],
    take: (part, event) => {
      switch (event.event) {
        case "started":
          if (!started) tell(event);
          started = true;
          break;
        case "phase":
          phase(event);
          break;
        case "progress":
          progress(part, event);
          break;
        case "finding":
          if (findings.has(event.finding.id)) break;
          findings.add(event.finding.id);
          tell(event);
          break;
        case "ended":
          reports.set(part, event.report);
      }
    },
  };
}
