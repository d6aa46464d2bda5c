import type { Check } from "../checks/define.ts";
import { CHECKS } from "../checks/index.ts";
import { knownRelease } from "../contract/known-release.ts";
import type { ConformanceReport, RunEvent } from "../core/conformance.ts";
import { type Deviation, reasonFor } from "../core/deviation.ts";
import type { Phase } from "../harness/script.ts";
import { createSdkView } from "../harness/sdk-view.ts";
import { type Implementation, type OpenOptions, openImplementation } from "../harness/targets/open.ts";
import { conform } from "./conform.ts";
import { chooseChecks, choosePhases, withOwn } from "./conform-choice.ts";

/** What a run may be told; everything has a default. */
export interface DriveOptions extends Omit<OpenOptions, "release" | "seed"> {
  /** The release of the API; the newest when absent. */
  readonly release?: string;
  /** Decides every value and every order; "0" when absent, so that the same run comes again. */
  readonly seed?: string;
  /** How many scripts the property and the stateful phase each make; 100 when absent. */
  readonly runs?: number;
  /** Milliseconds within which the run ends with what it has found; a minute when absent. */
  readonly maxTimeMs?: number;
  /** How long a resource may take to come to rest, in milliseconds. */
  readonly settleMs?: number;
  /** All phases when absent. */
  readonly phases?: readonly Phase[];
  /** The operations that the implementation has; all when absent. */
  readonly operations?: readonly string[];
  /** The ids of the only checks that are run; all when absent. */
  readonly only?: readonly string[];
  /** The ids of checks that are not run. */
  readonly skip?: readonly string[];
  /** Checks of one's own, beside the others. */
  readonly checks?: readonly Check[];
  /** Whether the first `must` that fails ends the run. */
  readonly bail?: boolean;
  /** Deviations that the implementation declares; they fail nothing. */
  readonly deviations?: readonly Deviation[];
  /** The ids of findings that were there before; they fail nothing. */
  readonly baseline?: readonly string[];
  /** Hears what is going on. */
  readonly onEvent?: (event: RunEvent) => void;
  readonly signal?: AbortSignal;
}

const MAX_TIME = 60_000;

/**
 * Drives an implementation and says where it leaves the contract. It creates resources there and removes them again.
 * Rejects with a TargetError where it cannot be driven, and with a RangeError for a release, operation, check or phase that
 * does not exist.
 */
export async function drive(target?: Implementation, options: DriveOptions = {}): Promise<ConformanceReport> {
  const { seed = "0", maxTimeMs = MAX_TIME, deviations = [], cwd = process.cwd() } = options;
  const release = knownRelease(options.release);
  const checks = checksOf(options);
  const phases = choosePhases(options.phases ?? []);
  const opened = await openImplementation(target, { ...options, release, seed });
  try {
    const view = opened.view === "bytes" ? await createSdkView(`${cwd}/`) : undefined;
    const { runs, settleMs, operations, bail, baseline, onEvent, signal } = options;
    return await conform({
      target: opened,
      release,
      seed,
      checks,
      phases,
      maxTimeMs,
      declared: (check, finding) => reasonFor(deviations, check, finding),
      ...(view && { view }),
      ...(runs !== undefined && { runs }),
      ...(settleMs !== undefined && { settleMs }),
      ...(operations && { operations }),
      ...(bail !== undefined && { bail }),
      ...(baseline && { baseline }),
      ...(onEvent && { onEvent }),
      ...(signal && { signal }),
    });
  } finally {
    if (opened !== target) await opened.close();
  }
}

/** The checks of a run, one's own among them. Throws a RangeError for an id that does not exist, or exists twice. */
export function checksOf({ checks: own = [], only = [], skip = [] }: DriveOptions): readonly Check[] {
  return chooseChecks(withOwn(CHECKS, own), only, skip);
}
