import type { BoundaryCase } from "./constraint.ts";
import type { Wanted } from "./focus.ts";
import { focused } from "./focus.ts";
import type { Maker } from "./maker.ts";
import { joined, type Place } from "./place.ts";
import { plainOf } from "./plain.ts";
import { type Fields, placesIn, type Scalar } from "./recipe.ts";
import { oneOf } from "./recipes/fields.ts";
import { ODD_DIRECTORIES } from "./texts/doubtful.ts";
import { characters, ofLength } from "./texts/lengths.ts";

/** A request and what it is made for, before its title is made unique. */
export type Draft = Omit<BoundaryCase, "operation">;

/** Requests that fit the contract: few members, many, each alone, each value, both ends of each bound. */
export function* validCases(maker: Maker, titled: (place: string) => string): Generator<Draft> {
  yield { title: "without optional members", input: plainOf(maker.careful, "least") };
  yield* full(maker, titled);
  for (const { path } of maker.places) if (path !== "") yield* made(maker, path, undefined, `with ${titled(path)}`);
  for (const place of maker.places) yield* values(maker, place, titled(place.path));
  for (const place of maker.places) yield* bounds(maker, place, titled(place.path));
  for (const place of maker.places) yield* oddDirectories(maker, place, titled(place.path));
}

/** As many members as go together, until each that a careful request can have was in one. */
function* full({ careful }: Maker, titled: (place: string) => string): Generator<Draft> {
  const left = new Set(placesIn(careful));
  let recipe = careful;
  let title = "with all members";
  for (;;) {
    yield { title, input: plainOf(recipe, "most") };
    for (const place of covered(recipe)) left.delete(place);
    const [next] = left;
    if (next === undefined) return;
    left.delete(next);
    recipe = focused(careful, next) ?? careful;
    title = `with all members beside ${titled(next)}`;
  }
}

function covered(recipe: Maker["careful"]): ReadonlySet<string> {
  if (recipe.is === "choice") {
    const sets = recipe.options.map((option) => placesIn(option));
    const sizes = sets.map(({ size }) => size);
    return sets[sizes.indexOf(Math.max(...sizes))] as ReadonlySet<string>;
  }
  if (recipe.is === "list") return new Set([recipe.place, ...covered(recipe.item)]);
  if (recipe.is === "dictionary") return new Set([recipe.place, recipe.key.place, ...covered(recipe.value)]);
  if (recipe.is === "scalar") return new Set([recipe.place]);
  const inRow = Object.keys(recipe.rows?.[0] ?? {}).map((name) => joined(recipe.place, name));
  const inner = Object.values({ ...recipe.required, ...recipe.optional });
  return new Set([recipe.place, ...inRow, ...inner.flatMap((one) => [...covered(one)])]);
}

function* values(maker: Maker, { path, shape }: Place, title: string): Generator<Draft> {
  const all = shape.types[0] === "boolean" ? [false, true] : [...(shape.values ?? [])];
  for (const value of all) yield* made(maker, path, { is: value }, `${title} is ${value}`);
}

function* bounds(maker: Maker, place: Place, title: string): Generator<Draft> {
  const { shape, path } = place;
  for (const bound of [shape.minimum, shape.maximum])
    if (Number.isFinite(bound)) yield* made(maker, path, { is: bound }, `${title} is ${bound}`);
  for (const length of new Set([shape.minLength, shape.maxLength])) {
    if (!Number.isFinite(length) || shape.values || shape.types[0] !== "string") continue;
    for (const text of texts(maker, place, length)) {
      const [draft] = made(maker, path, { is: text }, `${title} of ${characters(length)}`);
      if (draft === undefined) continue;
      yield draft;
      break;
    }
  }
}

/** Texts of one length, those first that look the most real. */
function texts({ having, pool }: Maker, { shape, path, owner }: Place, length: number): readonly unknown[] {
  const scalar = having(path)?.recipe;
  const like = scalar && scalarAt(scalar, path);
  if (!like) return [];
  if (typeof like.plain === "object") return [pool.name?.(owner?.shape ?? "", owner?.member ?? "", length)];
  const plain = String(like.plain);
  return [ofLength(shape, plain, length, like.filler), ofLength(shape, plain, length)].filter(
    (text) => text !== undefined,
  );
}

function scalarAt(recipe: Maker["careful"], path: string): Scalar | undefined {
  if (recipe.is === "scalar") return recipe.place === path ? recipe : undefined;
  const below =
    recipe.is === "choice"
      ? recipe.options
      : recipe.is === "list"
        ? [recipe.item]
        : recipe.is === "dictionary"
          ? [recipe.key, recipe.value]
          : Object.values({ ...recipe.required, ...recipe.optional });
  for (const inner of below) {
    const found = scalarAt(inner, path);
    if (found) return found;
  }
  return recipe.is === "fields" ? inRows(recipe, path) : undefined;
}

function inRows({ place, rows = [] }: Fields, path: string): Scalar | undefined {
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) if (joined(place, name) === path) return oneOf(path, value);
  return undefined;
}

function* oddDirectories(maker: Maker, { path, shape }: Place, title: string): Generator<Draft> {
  if (shape.name !== "SourceDirectory") return;
  for (const [odd, text] of Object.entries(ODD_DIRECTORIES)) yield* made(maker, path, { is: text }, `${title} ${odd}`);
}

function* made({ having }: Maker, path: string, wanted: Wanted | undefined, title: string): Generator<Draft> {
  const found = having(path, wanted);
  if (found) yield { title, input: plainOf(found.recipe, "least"), ...(found.doubtful && { doubtful: true as const }) };
}
