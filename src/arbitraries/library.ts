import fc from "fast-check";
import type { Operations } from "../../generated/latest/types.ts";
import { type Contract, contractAt } from "../contract/contract.ts";
import { knownRelease } from "../contract/known-release.ts";
import { suggest } from "../core/suggest.ts";
import { almostValidRequest } from "./almost-valid.ts";
import { boundaryRequests } from "./boundary.ts";
import type { Constraint, Pool } from "./constraint.ts";
import { validRequest } from "./requests.ts";
import { validResponse } from "./responses.ts";
import { withDates } from "./with-dates.ts";

/** How values are made; everything has a default. */
export interface ValueOptions {
  /** The release whose values they are; the newest when absent. */
  readonly release?: string;
  /** Whether timestamps are epoch seconds as on the wire (when absent), or the Dates that the JavaScript SDK has. */
  readonly timestamps?: "wire" | "sdk";
  /** Fills in what only the sender knows, such as the ARN of a service that exists. */
  readonly pool?: Pool;
}

/** The names of the operations. */
export type OperationName = keyof Operations & string;

/** A request that is valid but for one constraint, and which one. */
export interface AlmostValidRequest {
  readonly value: unknown;
  readonly breaks: Constraint;
}

/** A request on one edge of the contract. */
export interface BoundaryRequest {
  readonly value: unknown;
  /** In a few words: `SourceDirectory of 4096 characters`, `without ServiceName`. */
  readonly title: string;
  /** The constraint that it breaks, and no other; absent for a valid request. */
  readonly breaks?: Constraint;
  /** It fits its shape, but a careful implementer may refuse it. */
  readonly doubtful?: true;
}

/** Valid requests of an operation, and at hand those that are not, or only just. */
export type RequestArbitrary<O extends OperationName> = fc.Arbitrary<Operations[O]["request"]> & {
  /** Both sides of every edge, one at a time: few members, many, each bound, and what lies beyond it. */
  readonly boundary: fc.Arbitrary<BoundaryRequest>;
  /** Valid but for one constraint, each as likely as any other; what it shrinks to breaks the same one. */
  readonly almostValid: fc.Arbitrary<AlmostValidRequest>;
};

/** The requests of an operation. Throws a RangeError for an operation or a release that does not exist. */
export function request<O extends OperationName>(operation: O, options: ValueOptions = {}): RequestArbitrary<O> {
  const { pool = {} } = options;
  const contract = contractFor(operation, options);
  return Object.defineProperties(validRequest(contract, operation, pool), {
    boundary: { get: () => boundary(contract, operation, pool), enumerable: false },
    almostValid: { get: () => almostValidRequest(contract, operation, pool), enumerable: false },
  }) as RequestArbitrary<O>;
}

/**
 * Answers of an operation that fit their shape; what their members say of each other makes no sense. Throws a RangeError
 * for an operation or a release that does not exist.
 */
export function response<O extends OperationName>(
  operation: O,
  options: ValueOptions = {},
): fc.Arbitrary<Operations[O]["response"]> {
  const contract = contractFor(operation, options);
  const made = validResponse(contract, operation);
  const shape = contract.shape(contract.operation(operation)?.response ?? "");
  const wanted = options.timestamps === "sdk" ? made.map((value) => withDates(value, shape)) : made;
  return wanted as fc.Arbitrary<Operations[O]["response"]>;
}

function boundary(contract: Contract, operation: string, pool: Pool): fc.Arbitrary<BoundaryRequest> {
  const cases = [...boundaryRequests(contract, operation, pool)];
  return fc
    .constantFrom(...cases)
    .map(({ input, operation: _, ...rest }) => ({ value: structuredClone(input), ...rest }));
}

function contractFor(operation: string, { release, timestamps = "wire" }: ValueOptions): Contract {
  if (timestamps !== "wire" && timestamps !== "sdk")
    throw new RangeError(`timestamps are "wire" or "sdk", not ${JSON.stringify(timestamps)}`);
  const contract = contractAt(knownRelease(release));
  if (contract.operation(operation)) return contract;
  const names = contract.operations().map(({ name }) => name);
  const nearest = suggest(operation, names);
  throw new RangeError(
    `${contract.release} has no operation ${operation}${nearest ? `: did you mean ${nearest}?` : ""}`,
  );
}
