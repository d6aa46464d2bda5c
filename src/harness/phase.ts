import type { Contract } from "../contract/contract.ts";
import type { Phase, Script } from "./script.ts";
import type { Shard } from "./shard.ts";

/** What phases make their scripts from. */
export interface Plan {
  readonly contract: Contract;
  readonly seed: number;
  /** How many scripts the property and the stateful phase each make. */
  readonly runs: number;
  /** Scripts of the user's own, which the boundary phase plays after its others. */
  readonly examples?: readonly Script[];
  /** Which of the trials are made; all of them when absent. */
  readonly shard?: Shard;
  /** Whether scripts that have to let time pass do so at the same time. */
  readonly sideBySide?: boolean;
}

/** One script, and how to find a shorter one that shows the same. */
export interface Trial {
  readonly script: Script;
  /**
   * The shortest script found that still shows what the script has shown; the script itself where none is shorter.
   * `stillShows` runs a script; once it has answered false for lack of time it always will.
   */
  readonly shorten: (stillShows: (script: Script) => Promise<boolean>) => Promise<Script>;
}

/** A source of scripts. */
export interface PhasePlan {
  readonly phase: Phase;
  /** How many trials there are, for progress. */
  readonly count: (plan: Plan) => number;
  /** Makes ready what takes long to make, bit by bit, so that it can be given up in between. */
  readonly prepare?: (plan: Plan) => Iterable<void>;
  /** What makes each of the trials, those that show most first; the same for the same plan. */
  readonly trials: (plan: Plan) => Iterable<() => Trial>;
}
