import { isUtf8 } from "node:buffer";
import type { Contract } from "../contract/contract.ts";
import type { Path } from "../core/pointer.ts";
import type { Comparison, Observation, Origin } from "../oracle/observation.ts";
import type { Check, ComparisonCheck, Problem } from "./define.ts";
import { isAboutTheCaller, isStrayError, isUnknownOperation } from "./exchange/parts/errors.ts";
import { mended } from "./exchange/parts/mend.ts";
import { shapeFaults } from "./exchange/parts/shape-faults.ts";
import { CHECKS } from "./index.ts";

/** What one check makes of a history. */
export interface Inspected {
  readonly check: Check;
  /** How often it had something to judge. */
  readonly judged: number;
  /** Each with the number of its exchange. */
  readonly problems: readonly Problem[];
}

/** Holds a history against checks; those that have nothing to judge in it are left out. */
export function inspectHistory(
  history: readonly Observation[],
  contract: Contract,
  checks: readonly Check[] = CHECKS,
): readonly Inspected[] {
  const book = bookOf(checks);
  const found = new Map<Check, { judged: number; problems: Problem[] }>();
  const note = (check: Check, problems: readonly Problem[], exchange: number): void => {
    const one = found.get(check) ?? { judged: 0, problems: [] };
    one.judged++;
    for (const problem of problems) one.problems.push({ exchange, ...problem });
    found.set(check, one);
  };
  for (const [number, observation] of history.entries()) {
    for (const check of book.exchange) {
      const problems = check.inspect(observation, contract);
      if (problems) note(check, problems, number);
    }
    const outcome = judgesOutcome(observation, contract)
      ? book.outcome.find((check) => check.claims(observation))
      : undefined;
    if (outcome) note(outcome, observation.outcome === "agrees" ? [] : [outcome.describe(observation)], number);
    for (const comparison of comparisonsOf(observation, contract)) {
      const check = claimant(book, comparison, observation);
      if (!check) continue;
      const problem = comparison.is === "equal" ? undefined : check.describe(comparison, observation);
      note(check, problem ? [problem] : [], number);
    }
  }
  const readable = mended(history, contract);
  for (const check of book.history) {
    const problems = check.inspect(readable, contract);
    if (problems) note(check, problems, history.length - 1);
  }
  return [...found].map(([check, { judged, problems }]) => ({ check, judged, problems }));
}

/** Whether outcome checks are asked; an error that is none of the operation's, or none of any, is another check's alone. */
function judgesOutcome(observation: Observation, contract: Contract): boolean {
  const { outcome, exchange } = observation;
  if (outcome === "unreadable" || outcome === "unjudged" || isUnknownOperation(exchange)) return false;
  if (outcome !== "refused-with-another-error" || exchange.answer.ok !== false) return true;
  return !isAboutTheCaller(exchange.answer.error.name) && !isStrayError(exchange, contract);
}

/** The comparisons without those of members that leave their shape, or of texts that are no UTF-8: one fault, one finding. */
function comparisonsOf({ exchange, comparisons }: Observation, contract: Contract): readonly Comparison[] {
  if (comparisons.length === 0) return comparisons;
  if (exchange.received.is === "response" && !isUtf8(exchange.received.body))
    return comparisons.filter(({ is }) => is === "equal");
  const faults = shapeFaults(exchange, contract) ?? [];
  if (faults.length === 0) return comparisons;
  const touched = faults.filter(({ kind }) => kind !== "invented");
  return comparisons.filter(({ path }) => !touched.some((fault) => touches(fault.path, path)));
}

/** Whether a comparison is about a faulty member or what is in it, also in another item of the same list. */
function touches(fault: Path, path: Path): boolean {
  if (fault.length > path.length) return false;
  return fault.every(
    (step, index) => step === path[index] || (typeof step === "number" && typeof path[index] === "number"),
  );
}

interface Book {
  readonly exchange: readonly Extract<Check, { on: "exchange" }>[];
  readonly outcome: readonly Extract<Check, { on: "outcome" }>[];
  readonly comparison: readonly ComparisonCheck[];
  /** The checks that claim members by what they are, where they come from, and their place. */
  readonly claimants: Readonly<Record<Comparison["is"], Readonly<Record<Origin, Map<string, ComparisonCheck[]>>>>>;
  readonly history: readonly Extract<Check, { on: "history" }>[];
}

const books = new WeakMap<readonly Check[], Book>();

function bookOf(checks: readonly Check[]): Book {
  const known = books.get(checks);
  if (known) return known;
  const book: Book = {
    exchange: checks.filter((check) => check.on === "exchange"),
    outcome: checks.filter((check) => check.on === "outcome"),
    comparison: checks.filter((check) => check.on === "comparison"),
    claimants: { equal: byOrigin(), unequal: byOrigin(), absent: byOrigin(), unexpected: byOrigin() },
    history: checks.filter((check) => check.on === "history"),
  };
  books.set(checks, book);
  return book;
}

const byOrigin = (): Record<Origin, Map<string, ComparisonCheck[]>> => ({
  sent: new Map(),
  kept: new Map(),
  default: new Map(),
  identity: new Map(),
  computed: new Map(),
});

function claimant(
  { comparison: checks, claimants }: Book,
  comparison: Comparison,
  observation: Observation,
): ComparisonCheck | undefined {
  const { place, origin, is } = comparison;
  let alike = claimants[is][origin].get(place);
  if (!alike) {
    alike = checks.filter((check) => check.claims(comparison));
    claimants[is][origin].set(place, alike);
  }
  for (const check of alike) if (check.applies?.(observation, comparison) ?? true) return check;
  return undefined;
}
