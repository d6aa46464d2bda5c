import type { OperationName } from "../model/index.ts";

/** One call of a script. */
export interface Command {
  readonly call: OperationName;
  /** JSON with `Placeholder`s for what is only known when it is sent. */
  readonly input: unknown;
  /**
   * `settled` (when absent): waits until every resource that the request names has come to rest.
   * `at-once`: sends without looking.
   */
  readonly when?: "settled" | "at-once";
  /** Whether it is meant to leave the contract, so that it has to be refused; what is not is validated before it is sent. */
  readonly breaks?: true;
  /** Whether a careful implementer may refuse it, so that either answer is right. */
  readonly doubtful?: true;
  /** Seconds that pass before it at least, for what needs time between two calls. */
  readonly after?: number;
}

/** What a script is sent for; reports name it and coverage counts by it. */
export interface Purpose {
  readonly phase: Phase;
  /** In a few words: `SourceDirectory at its longest`, `AutoScaling: the default moves`. */
  readonly title: string;
  /** The constraint that its last command violates, by id. */
  readonly breaks?: string;
}

/** The phases of a run, in their order. */
export const PHASES = ["protocol", "boundary", "property", "stateful", "interleaved"] as const;

/** One of the phases. */
export type Phase = (typeof PHASES)[number];

/**
 * A short history to be: commands one after the other, those of an inner list at the same time. What it makes is
 * removed at its end. A command whose placeholders cannot be filled in, because an earlier one was refused, is left out.
 */
export interface Script {
  readonly purpose: Purpose;
  readonly commands: readonly (Command | readonly Command[])[];
}
