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
}

/** The share of the time that is kept for removing what was made and for writing the report. */
const RESERVE = 0.03;

/** A clock that is over at a time, when somebody interrupts, or when it is told so. */
export function createClock(maxMs: number | undefined, signal?: AbortSignal): Clock {
  const began = performance.now();
  const elapsed = (): number => performance.now() - began;
  let reason: string | undefined;
  const why = (): string | undefined => {
    if (reason === undefined && signal?.aborted)
      reason = typeof signal.reason === "string" ? signal.reason : "it was interrupted";
    if (reason === undefined && maxMs !== undefined && elapsed() > maxMs * (1 - RESERVE))
      reason = `its time of ${maxMs / 1000} s was over`;
    return reason;
  };
  return {
    elapsed,
    why,
    isOver: () => why() !== undefined,
    end: (words) => {
      reason ??= words;
    },
  };
}
