import type fc from "fast-check";

/**
 * What requests are made of: data that is read once for every value, for the simplest value, or narrowed until every
 * value has a wanted place. Alternatives keep members together that only make sense together.
 */
export type Recipe = Scalar | Fields | Choice | List | Dictionary;

/** A value without parts, or one that is not looked into. */
export interface Scalar {
  readonly is: "scalar";
  readonly place: string;
  readonly plain: unknown;
  readonly arbitrary: fc.Arbitrary<unknown>;
  /** Whether it can be this value. */
  readonly admits: (value: unknown) => boolean;
  /** What texts are lengthened with. */
  readonly filler?: string;
}

/** A structure; at least `least` of its members are there. */
export interface Fields {
  readonly is: "fields";
  readonly place: string;
  readonly required: Readonly<Record<string, Recipe>>;
  readonly optional: Readonly<Record<string, Recipe>>;
  readonly least: number;
  /** Sets right what members say about each other. */
  readonly adjust?: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;
}

/** One of several; the first is the simplest. */
export interface Choice {
  readonly is: "choice";
  readonly options: readonly Recipe[];
}

/** A list; no two of its items have the same identity where there is one. */
export interface List {
  readonly is: "list";
  readonly place: string;
  readonly item: Recipe;
  readonly least: number;
  readonly most: number;
  readonly identity?: (item: unknown) => unknown;
}

/** A map. */
export interface Dictionary {
  readonly is: "dictionary";
  readonly place: string;
  readonly key: Scalar;
  readonly value: Recipe;
  readonly least: number;
  readonly most: number;
  /** Whether an entry may stand in it. */
  readonly keeps?: (key: string, value: unknown) => boolean;
}

/** Every place that a value of a recipe can have. */
export function placesIn(recipe: Recipe): ReadonlySet<string> {
  const found = new Set<string>();
  collect(recipe, found);
  return found;
}

/** Adds the places of a recipe to a set. */
function collect(recipe: Recipe, found: Set<string>): void {
  if (recipe.is === "choice") for (const option of recipe.options) collect(option, found);
  else found.add(recipe.place);
  if (recipe.is === "fields")
    for (const inner of Object.values({ ...recipe.required, ...recipe.optional })) collect(inner, found);
  if (recipe.is === "list") collect(recipe.item, found);
  if (recipe.is === "dictionary") {
    collect(recipe.key, found);
    collect(recipe.value, found);
  }
}
