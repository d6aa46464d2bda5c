import type { Phrase } from "./phrase.ts";
import { joined } from "./place.ts";

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
  readonly phrase: Phrase;
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
  /** What tells it apart from other structures of its shape, such as `FromCode`. */
  readonly variant?: string;
  /** Members that only go together in certain ways, each row one of them. */
  readonly rows?: readonly Row[];
  /** Two numbers of which the first is never above the second. */
  readonly ordered?: readonly [low: string, high: string];
}

/** Members and their values. */
export type Row = Readonly<Record<string, unknown>>;

/** One of several; the first is the simplest. */
export interface Choice {
  readonly is: "choice";
  readonly options: readonly Recipe[];
}

/** A list; where `distinct` is given no two of its items are the same, or have the same member of that name. */
export interface List {
  readonly is: "list";
  readonly place: string;
  readonly item: Recipe;
  readonly least: number;
  readonly most: number;
  readonly distinct?: "items" | { readonly member: string };
}

/** A map. */
export interface Dictionary {
  readonly is: "dictionary";
  readonly place: string;
  readonly key: Scalar;
  readonly value: Recipe;
  readonly least: number;
  readonly most: number;
}

/** Every place that a value of a recipe can have. */
export function placesIn(recipe: Recipe): ReadonlySet<string> {
  const found = new Set<string>();
  collect(recipe, found);
  return found;
}

/** The places of the members that rows give values. */
function rowPlaces({ place, rows = [] }: Fields): readonly string[] {
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  return [...names].map((name) => joined(place, name));
}

/** Sets right what members say about each other. */
export function adjusted(value: Row, ordered: Fields["ordered"]): Row {
  if (!ordered) return value;
  const [low, high] = ordered;
  const [least, most] = [value[low], value[high]];
  if (typeof least !== "number" || typeof most !== "number" || least <= most) return value;
  return { ...value, [low]: most, [high]: least };
}

/** Adds the places of a recipe to a set. */
function collect(recipe: Recipe, found: Set<string>): void {
  if (recipe.is === "choice") for (const option of recipe.options) collect(option, found);
  else found.add(recipe.place);
  if (recipe.is === "fields") for (const place of rowPlaces(recipe)) found.add(place);
  if (recipe.is === "fields")
    for (const inner of Object.values({ ...recipe.required, ...recipe.optional })) collect(inner, found);
  if (recipe.is === "list") collect(recipe.item, found);
  if (recipe.is === "dictionary") {
    collect(recipe.key, found);
    collect(recipe.value, found);
  }
}
