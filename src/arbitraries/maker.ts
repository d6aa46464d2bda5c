import type { Contract } from "../contract/contract.ts";
import type { Constraint, Pool } from "./constraint.ts";
import { constraintsOf } from "./constraints.ts";
import { focused, type Wanted } from "./focus.ts";
import { type Judgement, judgeOf } from "./judge.ts";
import { type Place, placesOf } from "./place.ts";
import type { Recipe } from "./recipe.ts";
import { requestRecipe } from "./recipes/request.ts";

/** What requests of one operation are made with. */
export interface Maker {
  readonly operation: string;
  readonly careful: Recipe;
  readonly doubtful: Recipe;
  readonly pool: Pool;
  readonly places: readonly Place[];
  readonly constraints: readonly Constraint[];
  readonly judge: (input: unknown) => Judgement;
  /** The ids of the constraints that a request breaks. */
  readonly brokenBy: (input: unknown) => readonly string[];
  /** The recipe of requests that have a place; careful ones where they can. */
  readonly having: (
    place: string,
    wanted?: Wanted,
  ) => { readonly recipe: Recipe; readonly doubtful: boolean } | undefined;
}

/** Makes ready for an operation. */
export function makerOf(contract: Contract, operation: string, pool: Pool): Maker {
  const careful = requestRecipe(contract, operation, pool);
  const doubtful = requestRecipe(contract, operation, pool, { doubtful: true });
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
  const places = placesOf(contract, operation);
  const judge = judgeOf(contract, operation);
  const enforced = judgeOf(contract, operation, false);
  const brokenBy = (input: unknown) => enforced(input).broken;
  const constraints = constraintsOf(contract, operation);
  return { operation, careful, doubtful, pool, places, constraints, judge, brokenBy, having };
}

/** The recipe of requests in which a place can be changed: those that have it, or else have what would hold it. */
export function baseFor({ having }: Maker, place: string): Recipe | undefined {
  return (having(place) ?? having(place.slice(0, Math.max(0, place.lastIndexOf(".")))))?.recipe;
}
