import type { Contract } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import type { Owner } from "../../core/violation.ts";
import type { Recipe } from "../recipe.ts";
import { containers } from "./containers.ts";
import type { Context } from "./context.ts";
import { fields } from "./fields.ts";
import { scalar } from "./scalar.ts";

/** The recipe of the responses of an operation. Throws for what is no operation of the release. */
export function responseRecipe(contract: Contract, operation: string): Recipe {
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
  return recipeOf(shape, "", undefined, context) as Recipe;
}

function recipeOf(shape: Shape, place: string, holder: Owner | undefined, context: Context): Recipe | undefined {
  if (shape.members) return fields(shape, place, context);
  return containers(shape, place, holder, context) ?? scalar(shape, place, holder, context);
}
