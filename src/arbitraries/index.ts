export { almostValidRequest } from "./almost-valid.ts";
export { boundaryRequests, unbreakable } from "./boundary.ts";
export type { Constraint, Pool } from "./constraint.ts";
export { constraintsOf } from "./constraints.ts";
export { validRequest } from "./requests.ts";
export { validResponse } from "./responses.ts";
