import type { Contract } from "../../contract/contract.ts";
import type { Dimension, ReportedCoverage } from "../../core/conformance.ts";
import type { Observation } from "../../oracle/observation.ts";
import type { CoverageDimension } from "./define.ts";
import constraintsSatisfied from "./dimensions/constraints-satisfied.ts";
import constraintsViolated from "./dimensions/constraints-violated.ts";
import errors from "./dimensions/errors.ts";
import membersSeen from "./dimensions/members-seen.ts";
import membersSent from "./dimensions/members-sent.ts";
import operations from "./dimensions/operations.ts";
import states from "./dimensions/states.ts";

/** Every dimension of coverage, in the order of reports. */
export const DIMENSIONS: readonly CoverageDimension[] = [
  operations,
  errors,
  membersSent,
  membersSeen,
  constraintsSatisfied,
  constraintsViolated,
  states,
];

/** How much of the contract a run has reached so far. */
export interface Coverage {
  /** Takes the next observation; those of one history come in their order. */
  readonly see: (observation: Observation) => void;
  readonly report: () => Readonly<Record<Dimension, ReportedCoverage>>;
}

/** Begins to count what a run reaches of a contract. */
export function createCoverage(contract: Contract): Coverage {
  const counts = DIMENSIONS.map((dimension) => countOf(dimension, contract));
  return {
    see: (observation) => {
      for (const { see } of counts) see(observation);
    },
    report: () =>
      Object.fromEntries(counts.map(({ id, report }) => [id, report()])) as Record<Dimension, ReportedCoverage>,
  };
}

function countOf({ id, all, excluded, watch }: CoverageDimension, contract: Contract) {
  const reached = new Set<string>();
  const see = watch(contract, (what) => void reached.add(what));
  const report = (): ReportedCoverage => {
    const whole = [...new Set(all(contract))];
    const exclusions = whole.flatMap((what) => {
      const why = excluded(what, contract);
      return why === undefined ? [] : [{ what, why }];
    });
    const out = new Set(exclusions.map(({ what }) => what));
    const wanted = whole.filter((what) => !out.has(what));
    const covered = wanted.filter((what) => reached.has(what));
    const missing = wanted.filter((what) => !reached.has(what));
    return { reached: covered.length, of: wanted.length, covered, missing, excluded: exclusions };
  };
  return { id, see, report };
}
