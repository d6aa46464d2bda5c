import type fc from "fast-check";
import type { Contract } from "../contract/contract.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { responseRecipe } from "./recipes/response.ts";

/**
 * Responses of an operation that fit their shape at the contract's release, timestamps as numbers; what their members
 * say of each other makes no sense. Throws for what is no operation of the release.
 */
export function validResponse(contract: Contract, operation: string): fc.Arbitrary<unknown> {
  return arbitraryOf(responseRecipe(contract, operation));
}
