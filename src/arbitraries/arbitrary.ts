import fc from "fast-check";
import { adjusted, type Dictionary, type Fields, type List, type Recipe, type Row } from "./recipe.ts";
import { spoken } from "./spoken.ts";

const made = new WeakMap<Recipe, fc.Arbitrary<unknown>>();

/** Every value of a recipe; smaller ones are its values, too. Recipes have many parts in common, which are made once. */
export function arbitraryOf(recipe: Recipe): fc.Arbitrary<unknown> {
  const known = made.get(recipe) ?? arbitraryAnew(recipe);
  made.set(recipe, known);
  return known;
}

function arbitraryAnew(recipe: Recipe): fc.Arbitrary<unknown> {
  switch (recipe.is) {
    case "scalar":
      return spoken(recipe.phrase);
    case "choice":
      return fc.oneof(...recipe.options.map(arbitraryOf));
    case "fields":
      return fields(recipe);
    case "list":
      return list(recipe);
    case "dictionary":
      return dictionary(recipe);
  }
}

const ABSENT = Symbol("absent");

function fields({ required, optional, least, rows, ordered }: Fields): fc.Arbitrary<unknown> {
  const names = [...Object.keys(required), ...Object.keys(optional)];
  const members = [
    ...Object.values(required).map(arbitraryOf),
    ...Object.values(optional).map((inner) => fc.option(arbitraryOf(inner), { nil: ABSENT, freq: 3 })),
  ];
  const made = fc.tuple(rows ? fc.constantFrom(...rows) : fc.constant({}), ...members).map(([row, ...values]) => {
    const value: Record<string, unknown> = { ...row };
    for (let index = 0; index < names.length; index++)
      if (values[index] !== ABSENT) value[names[index] as string] = values[index];
    return adjusted(value, ordered);
  });
  return least > Object.keys(required).length ? made.filter((value) => Object.keys(value).length >= least) : made;
}

function list({ item, least, most, distinct }: List): fc.Arbitrary<unknown> {
  const length = { minLength: least, maxLength: most };
  const items = arbitraryOf(item);
  if (distinct === undefined) return fc.array(items, length);
  if (distinct === "items") return fc.uniqueArray(items, length);
  return fc.uniqueArray(items, { ...length, selector: (one) => (one as Row)[distinct.member] });
}

function dictionary({ key, value, least, most }: Dictionary): fc.Arbitrary<unknown> {
  const entry = fc.tuple(spoken(key.phrase) as fc.Arbitrary<string>, arbitraryOf(value));
  const length = { minLength: least, maxLength: most };
  return fc.uniqueArray(entry, { ...length, selector: ([name]) => name }).map((entries) => Object.fromEntries(entries));
}
