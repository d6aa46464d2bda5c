export { type AlmostValid, almostValidRequest, almostValidResponse } from "./almost-valid.ts";
export { boundaryRequests, boundaryResponses, unbreakable } from "./boundary.ts";
export type { BoundaryCase, Constraint, Pool } from "./constraint.ts";
export { constraintsOf } from "./constraints.ts";
export { validRequest } from "./requests.ts";
export { validResponse } from "./responses.ts";
