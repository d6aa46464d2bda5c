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
