import type { Contract } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import type { Owner } from "../../core/violation.ts";
import type { Pool } from "../constraint.ts";
import { intentOf } from "../intent.ts";
import type { Recipe } from "../recipe.ts";
import { containers } from "./containers.ts";
import type { Context, SourceKind } from "./context.ts";
import { fields } from "./fields.ts";
import { scalar } from "./scalar.ts";
import { SPECIALS } from "./specials.ts";

/** How a request is wanted. */
export interface RequestOptions {
  /** Also values that fit the shape although a careful implementer may refuse them. */
  readonly doubtful?: boolean;
  /** Only sources of one kind, for updates of a service of that kind. */
  readonly source?: SourceKind;
}

/** The recipe of the requests of an operation. */
export function requestRecipe(
  contract: Contract,
  operation: string,
  pool: Pool = {},
  options: RequestOptions = {},
): Recipe {
  const shape = contract.shape(contract.operation(operation)?.request ?? "");
  if (!shape) throw new Error(`${operation} is no operation at ${contract.release}`);
  const { doubtful = false, source } = options;
  const intent = intentOf(operation);
  const context: Context = {
    contract,
    operation,
    intent,
    doubtful,
    pool,
    ...(source && { source }),
    of: (inner, place, holder) => recipeOf(inner, place, holder, context),
  };
  const recipe = recipeOf(shape, "", undefined, context);
  if (!recipe) throw new Error(`no request of ${operation} can be made at ${contract.release}`);
  return recipe;
}

/** The recipe of a shape at a place of a request. */
function recipeOf(shape: Shape, place: string, holder: Owner | undefined, context: Context): Recipe | undefined {
  const special = SPECIALS[shape.name];
  if (special) return special(shape, place, context);
  if (shape.members) return structure(shape, place, context);
  return containers(shape, place, holder, context) ?? scalar(shape, place, holder, context);
}

/** A structure about which nothing is special; an empty one says nothing, which a careful implementer may refuse. */
function structure(shape: Shape, place: string, context: Context): Recipe | undefined {
  const token = place === "" ? context.contract.operation(context.operation)?.paging?.token : undefined;
  const isEmptied = place !== "" && shape.required.length === 0 && !context.doubtful;
  return fields(shape, place, context, { ...(token !== undefined && { without: [token] }), least: isEmptied ? 1 : 0 });
}
