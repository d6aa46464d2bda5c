import type fc from "fast-check";
import type { Contract } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import type { Owner } from "../core/violation.ts";
import { arbitraryOf } from "./arbitrary.ts";
import type { Recipe } from "./recipe.ts";
import { containers } from "./recipes/containers.ts";
import type { Context } from "./recipes/context.ts";
import { fields } from "./recipes/fields.ts";
import { scalar } from "./recipes/scalar.ts";

/**
 * Responses of an operation that fit their shape at the contract's release, timestamps as numbers; what their members
 * say of each other makes no sense. Throws for what is no operation of the release.
 */
export function validResponse(contract: Contract, operation: string): fc.Arbitrary<unknown> {
  const shape = contract.shape(contract.operation(operation)?.response ?? "");
  if (!shape) throw new Error(`${operation} is no operation at ${contract.release}`);
  const context: Context = {
    contract,
    operation,
    intent: "report",
    doubtful: true,
    pool: {},
    of: (inner, place, holder) => recipeOf(inner, place, holder, context),
  };
  return arbitraryOf(recipeOf(shape, "", undefined, context) as Recipe);
}

function recipeOf(shape: Shape, place: string, holder: Owner | undefined, context: Context): Recipe | undefined {
  if (shape.members) return fields(shape, place, context);
  return containers(shape, place, holder, context) ?? scalar(shape, place, holder, context);
}
