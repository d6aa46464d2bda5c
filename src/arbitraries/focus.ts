import { constants } from "./phrase.ts";
import { joined, leadsTo } from "./place.ts";
import type { Dictionary, Fields, List, Recipe, Row, Scalar } from "./recipe.ts";

/** A value that a place must have. */
export interface Wanted {
  readonly is: unknown;
}

/**
 * The part of a recipe whose values all have a place, with a certain value at it when one is wanted; nothing where no
 * value of the recipe has.
 */
export function focused(recipe: Recipe, place: string, wanted?: Wanted): Recipe | undefined {
  if (recipe.is === "choice") {
    const options = recipe.options.flatMap((option) => focused(option, place, wanted) ?? []);
    return options.length === 0 ? undefined : { is: "choice", options };
  }
  if (recipe.is === "scalar") return onScalar(recipe, place, wanted);
  if (!leadsTo(recipe.place, place)) return undefined;
  if (recipe.place === place) return wanted === undefined ? filled(recipe) : undefined;
  if (recipe.is === "fields") return onFields(recipe, place, wanted);
  return recipe.is === "list" ? onList(recipe, place, wanted) : onDictionary(recipe, place, wanted);
}

function filled(recipe: Fields | List | Dictionary): Recipe {
  return recipe.is === "fields" ? recipe : { ...recipe, least: Math.max(1, recipe.least) };
}

function onScalar(recipe: Scalar, place: string, wanted: Wanted | undefined): Recipe | undefined {
  if (recipe.place !== place) return undefined;
  if (wanted === undefined) return recipe;
  return recipe.admits(wanted.is) ? { ...recipe, plain: wanted.is, phrase: constants(wanted.is) } : undefined;
}

function onFields(recipe: Fields, place: string, wanted: Wanted | undefined): Recipe | undefined {
  for (const [name, inner] of Object.entries({ ...recipe.required, ...recipe.optional })) {
    const found = focused(inner, place, wanted);
    if (found === undefined) continue;
    const { [name]: _, ...optional } = recipe.optional;
    return { ...recipe, required: { ...recipe.required, [name]: found }, optional };
  }
  const rows = recipe.rows?.filter((row) => hasIn(row, recipe.place, place, wanted));
  return rows && rows.length > 0 ? { ...recipe, rows } : undefined;
}

function hasIn(row: Row, outer: string, place: string, wanted: Wanted | undefined): boolean {
  return Object.entries(row).some(
    ([name, value]) => joined(outer, name) === place && (wanted === undefined || value === wanted.is),
  );
}

function onList(recipe: List, place: string, wanted: Wanted | undefined): Recipe | undefined {
  const item = focused(recipe.item, place, wanted);
  return item && { ...recipe, item, least: 1, most: wanted ? 1 : recipe.most };
}

function onDictionary(recipe: Dictionary, place: string, wanted: Wanted | undefined): Recipe | undefined {
  const key = focused(recipe.key, place, wanted);
  const most = wanted ? 1 : recipe.most;
  if (key) return { ...recipe, key: key as Scalar, least: 1, most };
  const value = focused(recipe.value, place, wanted);
  return value && { ...recipe, value, least: 1, most };
}
