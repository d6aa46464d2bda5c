import fc from "fast-check";
import { validRequest } from "../../../arbitraries/index.ts";
import type { Contract } from "../../../contract/contract.ts";
import type { OperationName } from "../../../model/index.ts";
import { wantingPool } from "./wanted.ts";

/** One step of a history before it is decided on which resources it falls. */
export interface Move {
  readonly operation: OperationName;
  /** Its references say which kind of resource is wanted. */
  readonly input: unknown;
  /** Decides which of several resources, names or pages it is; 0 is the latest. */
  readonly pick: number;
  /** What is made of its references. */
  readonly twist: "none" | "unknown" | "another-kind" | "name-only";
  /** Whether it goes to where it can be accepted, as far as that can be chosen. */
  readonly fitting: boolean;
  /** Whether it is sent without waiting for anything to settle. */
  readonly hurried: boolean;
}

const TWISTS = fc.oneof(
  { weight: 16, arbitrary: fc.constant("none" as const) },
  { weight: 1, arbitrary: fc.constant("unknown" as const) },
  { weight: 1, arbitrary: fc.constant("another-kind" as const) },
  { weight: 2, arbitrary: fc.constant("name-only" as const) },
);

/** Moves of every operation that a release has. */
export function movesOf(contract: Contract): fc.Arbitrary<Move> {
  const options = contract.operations().map(({ name }) => ({
    weight: weightOf(name),
    arbitrary: movesWith(contract, name as OperationName),
  }));
  return fc.oneof(...options);
}

function movesWith(contract: Contract, operation: OperationName): fc.Arbitrary<Move> {
  return fc.record({
    operation: fc.constant(operation),
    input: validRequest(contract, operation, wantingPool(operation)),
    pick: fc.nat(20),
    twist: TWISTS,
    fitting: fc.oneof({ weight: 5, arbitrary: fc.constant(true) }, { weight: 1, arbitrary: fc.constant(false) }),
    hurried: fc.oneof({ weight: 3, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  });
}

/** How often an operation comes: those on which the others rest more often than those that end what there is. */
function weightOf(operation: string): number {
  if (/Service$|^StartDeployment$/u.test(operation)) return operation === "DeleteService" ? 2 : 4;
  if (operation.startsWith("Create")) return 3;
  return /^(?:Delete|Untag|Disassociate)/u.test(operation) ? 1 : 2;
}
