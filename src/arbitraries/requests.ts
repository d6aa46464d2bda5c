import type fc from "fast-check";
import type { Contract } from "../contract/contract.ts";
import { arbitraryOf } from "./arbitrary.ts";
import type { Pool } from "./constraint.ts";
import { type RequestOptions, requestRecipe } from "./recipes/request.ts";

/**
 * Requests of an operation that fit their shape at the contract's release and break no rule that the service is known
 * to enforce; unless `doubtful` is asked for, none that a careful implementer could refuse. The pool is asked once per
 * member, and what it leaves out takes along what makes no sense without it. Tokens of paging are left out, because only
 * those that an implementation handed out are good. Throws where the release has no such operation.
 */
export function validRequest(
  contract: Contract,
  operation: string,
  pool: Pool = {},
  options: RequestOptions = {},
): fc.Arbitrary<unknown> {
  return arbitraryOf(requestRecipe(contract, operation, pool, options));
}
