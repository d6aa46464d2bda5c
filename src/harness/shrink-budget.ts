import type { Target } from "../wire/target.ts";
import type { ShrinkLimits } from "./shrink.ts";

/** What a run spends on shortening histories: much on the first, little on each when much has been spent. */
export interface ShrinkBudget {
  /** What the next history may cost. */
  readonly next: () => ShrinkLimits;
  /** Notes what one has cost. */
  readonly spend: (calls: number, ms: number) => void;
}

const GENEROUS = { calls: 2000, ms: 3000 };
const SPARING = { calls: 100, ms: 300 };
const PLENTY = { calls: 15_000, ms: 10_000 };

/** A fresh budget. On a virtual clock calls alone count, so that a seed gives the same report on a slow machine. */
export function shrinkBudget(clock: Target["clock"]): ShrinkBudget {
  let [calls, ms] = [0, 0];
  const timed = ({ calls: most, ms: longest }: ShrinkLimits): ShrinkLimits => ({
    calls: most,
    ms: clock === "virtual" ? Number.POSITIVE_INFINITY : longest,
  });
  return {
    next: () => {
      const plenty = timed(PLENTY);
      return timed(calls < plenty.calls && ms < plenty.ms ? GENEROUS : SPARING);
    },
    spend: (moreCalls, moreMs) => {
      calls += moreCalls;
      ms += moreMs;
    },
  };
}
