/**
 * Random requests and responses for your fast-check: valid, on an edge, or breaking one constraint.
 *
 * @module apprunner-contract/arbitraries
 */

export type { Constraint, Pool } from "../arbitraries/constraint.ts";
export {
  type AlmostValidRequest,
  type BoundaryRequest,
  type OperationName,
  type RequestArbitrary,
  request,
  response,
  type ValueOptions,
} from "../arbitraries/library.ts";
