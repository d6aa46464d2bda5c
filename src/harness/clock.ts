/** When a run has to end. */
export interface Clock {
  /** Whether no further work may begin. */
  readonly isOver: () => boolean;
  /** Why, in words; nothing while it is not over. */
  readonly why: () => string | undefined;
  /** Ends the run, for a reason in words; the first reason counts. */
  readonly end: (why: string) => void;
  /** Milliseconds of real time since the beginning. */
  readonly elapsed: () => number;
  /** Milliseconds until nothing at all is waited for any more; without end where the time is not limited. */
  readonly left: () => number;
  /** Milliseconds until what may be put off has to end: the work, and once that is over everything. */
  readonly idle: () => number;
  /** Keeps milliseconds for removing what was made; the last word counts. */
  readonly reserve: (ms: number) => void;
}

/** The share of the time that is kept at least for removing what was made and for writing the report, and at most. */
const RESERVE = { least: 0.03, most: 0.3 };
/** What the report takes, in milliseconds, where the time allows for it. */
const REPORT_MS = 100;

/**
 * A clock that is over at a time, when somebody interrupts, or when it is told so. Of the time, `spentMs` are over
 * already, such as those in which the process has started.
 */
export function createClock(
  maxMs: number | undefined,
  signal?: AbortSignal,
  now: () => number = () => performance.now(),
  spentMs = 0,
): Clock {
  const began = now();
  const elapsed = (): number => now() - began;
  let reason: string | undefined;
  let reserved = 0;
  const left = (): number => (maxMs === undefined ? Number.POSITIVE_INFINITY : maxMs - spentMs - elapsed());
  const kept = (): number =>
    maxMs === undefined
      ? 0
      : Math.min(RESERVE.most * maxMs, Math.max(RESERVE.least * maxMs, REPORT_MS, reserved + REPORT_MS));
  const isLate = (): boolean => left() <= kept();
  const why = (): string | undefined => {
    if (reason === undefined && signal?.aborted)
      reason = typeof signal.reason === "string" ? signal.reason : "it was interrupted";
    if (reason === undefined && isLate()) reason = `its time of ${(maxMs ?? 0) / 1000} s was over`;
    return reason;
  };
  return {
    elapsed,
    why,
    isOver: () => why() !== undefined,
    left,
    idle: () => (why() === undefined ? left() - kept() : left()),
    end: (words) => {
      reason ??= words;
    },
    reserve: (ms) => {
      reserved = ms;
    },
  };
}
