import type { Release } from "../core/release.ts";
import type { Exchange } from "../wire/exchange.ts";
import type { Observation } from "./observation.ts";

/** What was learnt of the points that documents leave open; shared by all histories of a run, and written by oracles. */
export interface Lessons {
  readonly choices: Map<string, string>;
  /** Answers, by what is wrong with them, that no choice explains; looking again would take long. */
  readonly unexplained?: Set<string>;
}

/** Says of each call of one history what had to come of it. */
export interface Oracle {
  /**
   * Takes the next exchange, or several that were under way at the same time; those are explained by any order of
   * them. Returns one observation for each, in the order given.
   */
  readonly observe: (exchanges: readonly Exchange[]) => readonly Observation[];
}

/** Options of an oracle. */
export interface OracleOptions {
  readonly release: Release;
  readonly lessons: Lessons;
}
