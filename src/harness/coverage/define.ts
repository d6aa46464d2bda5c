import type { Contract } from "../../contract/contract.ts";
import type { Dimension } from "../../core/conformance.ts";
import type { Observation } from "../../oracle/observation.ts";

/** Something of which a run can reach more or less. */
export interface CoverageDimension {
  readonly id: Dimension;
  /** Everything there is at a release, in the order in which reports name it. */
  readonly all: (contract: Contract) => Iterable<string>;
  /** Why something cannot be reached by a conformant implementation in a run; nothing where it can. */
  readonly excluded: (what: string, contract: Contract) => string | undefined;
  /** Looks at one observation after the other, in the order of their histories, and says what each has reached. */
  readonly watch: (contract: Contract, reach: (what: string) => void) => (observation: Observation) => void;
}

/** Declares a dimension of coverage. */
export function defineDimension(dimension: CoverageDimension): CoverageDimension {
  return dimension;
}
