import fc from "fast-check";
import type { Dictionary, Fields, List, Recipe } from "./recipe.ts";

/** Every value of a recipe; smaller ones are its values, too. */
export function arbitraryOf(recipe: Recipe): fc.Arbitrary<unknown> {
  switch (recipe.is) {
    case "scalar":
      return recipe.arbitrary;
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

function fields({ required, optional, least, adjust }: Fields): fc.Arbitrary<unknown> {
  const model: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, inner] of Object.entries(required)) model[name] = arbitraryOf(inner);
  for (const [name, inner] of Object.entries(optional))
    model[name] = fc.option(arbitraryOf(inner), { nil: ABSENT, freq: 3 });
  const names = Object.keys(model);
  if (names.length === 0) return fc.constant({});
  const made = fc.tuple(...names.map((name) => model[name] as fc.Arbitrary<unknown>)).map((values) => {
    const value: Record<string, unknown> = {};
    for (const [index, name] of names.entries()) if (values[index] !== ABSENT) value[name] = values[index];
    return adjust ? adjust(value) : value;
  });
  return least > Object.keys(required).length ? made.filter((value) => Object.keys(value).length >= least) : made;
}

function list({ item, least, most, identity }: List): fc.Arbitrary<unknown> {
  const length = { minLength: least, maxLength: most };
  const items = arbitraryOf(item);
  return identity ? fc.uniqueArray(items, { ...length, selector: identity }) : fc.array(items, length);
}

function dictionary({ key, value, least, most, keeps }: Dictionary): fc.Arbitrary<unknown> {
  const length = { minLength: least, maxLength: most };
  const entry = fc.tuple(key.arbitrary as fc.Arbitrary<string>, arbitraryOf(value));
  const kept = keeps ? entry.filter(([name, inner]) => keeps(name, inner)) : entry;
  return fc.uniqueArray(kept, { ...length, selector: ([name]) => name }).map((entries) => Object.fromEntries(entries));
}
