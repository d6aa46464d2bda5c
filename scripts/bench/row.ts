/** What a row's figure is: the time of ours less the other's, ours through the other's, ours alone, memory that grew, or a size. */
export type Figure = "difference" | "ratio" | "time" | "growth" | "size";

/** What a row measured: times in milliseconds, memory in megabytes, sizes in kilobytes. */
export interface Measured {
  readonly is: "measured";
  readonly ours: number;
  readonly other?: number;
  readonly value: number;
}

/** The outcome of one row; only `failed` is the bench's own failure. */
export type Outcome =
  | Measured
  | { readonly is: "absent"; readonly reason: string }
  | { readonly is: "failed"; readonly reason: string };

/** One line of the table. */
export interface Row {
  /** What `--only` looks at. */
  readonly name: string;
  readonly work: string;
  /** What it is held against. */
  readonly against: string;
  readonly figure: Figure;
  /** The highest figure that is allowed. */
  readonly must?: number;
  /** The highest figure that is hoped for. */
  readonly aim?: number;
  /** How often it is run unless the user says otherwise. */
  readonly runs: number;
  /** Whether it needs another tool. */
  readonly peer: boolean;
  /** Measures; throws where the work is not done. */
  readonly measure: (runs: number) => Outcome;
}

/** What is said of a row: `over` where the must is missed. */
export type Verdict = "over" | "within" | "aim met" | "shown" | "absent" | "failed";

/** Judges an outcome by its row's limits. */
export function verdictOf({ must, aim }: Row, outcome: Outcome): Verdict {
  if (outcome.is !== "measured") return outcome.is;
  if (must === undefined && aim === undefined) return "shown";
  if (must !== undefined && outcome.value > must) return "over";
  return aim !== undefined && outcome.value <= aim ? "aim met" : "within";
}
