import type { Contract } from "../contract/contract.ts";
import type { Constraint, Pool } from "./constraint.ts";
import { constraintsOf } from "./constraints.ts";
import { focused, type Wanted } from "./focus.ts";
import { type Judgement, judgeOf } from "./judge.ts";
import { type Message, type Place, placesOf } from "./place.ts";
import type { Recipe } from "./recipe.ts";
import { requestRecipe } from "./recipes/request.ts";
import { responseRecipe } from "./recipes/response.ts";

/** What messages of one operation are made with. */
export interface Maker {
  readonly operation: string;
  readonly careful: Recipe;
  readonly doubtful: Recipe;
  readonly pool: Pool;
  readonly places: readonly Place[];
  readonly constraints: readonly Constraint[];
  readonly judge: (input: unknown) => Judgement;
  /** The ids of the constraints that a message breaks. */
  readonly brokenBy: (input: unknown) => readonly string[];
  /** The recipe of messages that have a place; careful ones where they can. */
  readonly having: (
    place: string,
    wanted?: Wanted,
  ) => { readonly recipe: Recipe; readonly doubtful: boolean } | undefined;
}

/** Makes ready for the messages of an operation; responses are all alike, whether careful or not. */
export function makerOf(contract: Contract, operation: string, pool: Pool, message: Message = "request"): Maker {
  const recipeOf = (doubtful: boolean): Recipe =>
    message === "request"
      ? requestRecipe(contract, operation, pool, { doubtful })
      : responseRecipe(contract, operation);
  const careful = recipeOf(false);
  const doubtful = recipeOf(true);
  const known = new Map<string, ReturnType<Maker["having"]>>();
  const having: Maker["having"] = (place, wanted) => {
    if (wanted) return anew(place, wanted);
    const found = known.has(place) ? known.get(place) : anew(place);
    known.set(place, found);
    return found;
  };
  const anew: Maker["having"] = (place, wanted) => {
    const proper = focused(careful, place, wanted);
    if (proper) return { recipe: proper, doubtful: false };
    const other = focused(doubtful, place, wanted);
    return other && { recipe: other, doubtful: true };
  };
  const places = placesOf(contract, operation, message);
  const judge = judgeOf(contract, operation, true, message);
  const enforced = judgeOf(contract, operation, false, message);
  const brokenBy = (input: unknown) => enforced(input).broken;
  const constraints = constraintsOf(contract, operation, message);
  return { operation, careful, doubtful, pool, places, constraints, judge, brokenBy, having };
}

/** The recipe of messages in which a place can be changed: those that have it, or else have what would hold it. */
export function baseFor({ having }: Maker, place: string): Recipe | undefined {
  return (having(place) ?? having(place.slice(0, Math.max(0, place.lastIndexOf(".")))))?.recipe;
}
