import type { ReportedTraffic } from "../../core/conformance.ts";

/** Counts the calls of a run. */
export interface Traffic {
  /** `ok` says whether the answer was a success; nothing where there was none that could be read. */
  readonly see: (operation: string, phase: string, ok: boolean | undefined) => void;
  readonly report: () => readonly ReportedTraffic[];
}

/** Begins to count calls by operation and phase; what is no operation of the list is passed over. */
export function createTraffic(operations: readonly string[], phases: readonly string[]): Traffic {
  const counts = new Map<string, { calls: number; accepted: number; refused: number }>();
  const keyOf = (operation: string, phase: string): string => `${operation} ${phase}`;
  return {
    see: (operation, phase, ok) => {
      const key = keyOf(operation, phase);
      const count = counts.get(key) ?? { calls: 0, accepted: 0, refused: 0 };
      count.calls++;
      if (ok === true) count.accepted++;
      if (ok === false) count.refused++;
      counts.set(key, count);
    },
    report: () =>
      operations.flatMap((operation) =>
        phases.flatMap((phase) => {
          const count = counts.get(keyOf(operation, phase));
          return count ? [{ operation, phase, ...count }] : [];
        }),
      ),
  };
}
