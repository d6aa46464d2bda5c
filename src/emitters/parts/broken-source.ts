import { brokenValues } from "../../arbitraries/almost-valid.ts";
import type { Constraint } from "../../arbitraries/constraint.ts";
import { edited } from "../../arbitraries/edit.ts";
import type { Maker } from "../../arbitraries/maker.ts";
import { joined, type Place } from "../../arbitraries/place.ts";
import { plainOf } from "../../arbitraries/plain.ts";
import type { Dictionary, Fields, List, Recipe, Scalar } from "../../arbitraries/recipe.ts";
import { oneOf } from "../../arbitraries/recipes/fields.ts";
import type { Declarations } from "./declarations.ts";
import { placeOf, type RecipeSource } from "./recipe-source.ts";
import { type Code, call, object, written } from "./source-code.ts";

/** The ways to break what a recipe makes: the constant that holds them, and what each is called there. */
interface Broken {
  readonly name: string;
  readonly ways: readonly string[];
}

/** What a constraint's breaking is called: `Tags[].Key maxLength`, `SourceConfiguration rule exactly-one-source`. */
export function wayOf({ place, kind, rule }: Constraint): string {
  const what = rule === undefined ? kind : `rule ${rule}`;
  return place === "" ? what : `${place} ${what}`;
}

/** How far beyond a bound numbers go. */
const BEYOND = 100;

/** Writes for each constraint how it alone is broken. */
export class BrokenSource {
  readonly #maker: Maker;
  readonly #declarations: Declarations;
  readonly #source: RecipeSource;
  readonly #byPlace = new Map<string, Constraint[]>();
  readonly #made = new Map<Recipe, Broken | undefined>();

  constructor(maker: Maker, declarations: Declarations, source: RecipeSource) {
    this.#maker = maker;
    this.#declarations = declarations;
    this.#source = source;
    for (const one of maker.constraints) this.#byPlace.set(one.place, [...(this.#byPlace.get(one.place) ?? []), one]);
  }

  /** The ways to break what a recipe makes; nothing where there is none. */
  of(recipe: Recipe): Broken | undefined {
    if (this.#made.has(recipe)) return this.#made.get(recipe);
    const entries = this.#entries(recipe);
    const broken = entries.length === 0 ? undefined : this.#declared(placeOf(recipe), entries);
    this.#made.set(recipe, broken);
    return broken;
  }

  #declared(place: string, entries: readonly Entry[]): Broken {
    const items = entries.map(({ name, code }) => (name === undefined ? { code } : { name: nameOf(name), code }));
    const names = this.#source.namesFor(place, "broken");
    const name = this.#declarations.declare(names, { open: "{", items }, false);
    return { name, ways: [...new Set(entries.flatMap(({ ways }) => ways))] };
  }

  #entries(recipe: Recipe): readonly Entry[] {
    const own = this.#own(recipe);
    switch (recipe.is) {
      case "scalar":
        return [...own, ...this.#scalar(recipe)];
      case "list":
        return [...own, ...this.#list(recipe)];
      case "dictionary":
        return [...own, ...this.#dictionary(recipe)];
      case "fields":
        return this.#structures([recipe], own);
      case "choice":
        return this.#structures(recipe.options.flatMap(structuresIn), own);
    }
  }

  /** Values that are of another type, not in the list, or out of the pattern. */
  #own(recipe: Recipe): readonly Entry[] {
    const kinds = ["type", "enum", "pattern"];
    const constraints = (this.#byPlace.get(placeOf(recipe)) ?? []).filter(({ kind }) => kinds.includes(kind));
    return constraints.map((one) => this.#constants(one)).filter((one) => one !== undefined);
  }

  #constants(constraint: Constraint): Entry | undefined {
    const values = brokenValues(this.#maker, constraint).map(written);
    const code = call(values.length === 1 ? "fc.constant" : "fc.constantFrom", ...values);
    return values.length === 0 ? undefined : entry(constraint.kind, code);
  }

  #membersOf(fields: Fields): readonly (readonly [string, Broken])[] {
    return membersOf(fields).flatMap(([member, inner]) => {
      const broken = this.of(inner);
      return broken ? [[member, broken] as const] : [];
    });
  }

  #scalar(recipe: Scalar): readonly Entry[] {
    const between = (min: number, max: number) => call("fc.integer", object({ min: written(min), max: written(max) }));
    return (this.#byPlace.get(recipe.place) ?? []).flatMap(({ kind, limit = 0 }) => {
      if (kind === "minimum") return [entry(kind, between(limit - BEYOND, limit - 1))];
      if (kind === "maximum") return [entry(kind, between(limit + 1, limit + BEYOND))];
      if (kind === "minLength") return [entry(kind, call("shorter", this.#source.of(recipe), written(limit)))];
      if (kind === "maxLength") return [entry(kind, call("longer", this.#source.of(recipe), written(limit)))];
      return [];
    });
  }

  #list({ place, item }: List): readonly Entry[] {
    const sizes = (this.#byPlace.get(place) ?? []).flatMap(({ kind, limit = 0 }) => {
      const length = kind === "minItems" ? limit - 1 : kind === "maxItems" ? limit + 1 : undefined;
      if (length === undefined) return [];
      return [entry(kind, call("sized", this.#source.of(item), written(length)))];
    });
    const broken = this.of(item);
    return broken ? [...sizes, spread(call("...items", broken.name), under("[]", broken))] : sizes;
  }

  #dictionary({ key, value }: Dictionary): readonly Entry[] {
    const [keys, values] = [this.of(key), this.of(value)];
    if (!keys && !values) return [];
    const given = [this.#source.of(key), keys?.name ?? "{}", this.#source.of(value), values?.name ?? "{}"];
    const ways = [...(keys ? under("{key}", keys) : []), ...(values ? under("{}", values) : [])];
    return [spread(call("...entries", ...given), ways)];
  }

  /** Of several structures that a shape can be, each adds only the ways that those before it do not have. */
  #structures(structures: readonly Fields[], own: readonly Entry[]): readonly Entry[] {
    const known = new Set<string>();
    const entries: Entry[] = [...own];
    const add = (made: Entry) => {
      if (made.ways.every((way) => known.has(way))) return;
      for (const way of made.ways) known.add(way);
      entries.push(made);
    };
    for (const fields of structures) {
      const name = this.#source.of(fields);
      const needed = this.#needed(fields).filter((member) => !known.has(`${member} required`));
      const ways = needed.map((member) => `${member} required`);
      if (needed.length > 0) add(spread(call("...missing", name, ...needed.map(written)), ways));
      for (const [member, broken] of [...this.#membersOf(fields), ...this.#unasked(fields)])
        add(spread(call("...within", name, written(member), broken.name), under(member, broken)));
    }
    for (const constraint of this.#byPlace.get((structures[0] as Fields).place) ?? [])
      if (constraint.kind === "rule") {
        const ways = this.#ruleBreakers(constraint, structures);
        const code = ways.length === 1 ? ways[0] : call("fc.oneof", ...ways);
        if (code !== undefined) add(entry(`rule ${constraint.rule}`, code));
      }
    return entries;
  }

  /** Members of the whole that no request is made with, such as the tokens of paging, and how they are broken. */
  #unasked({ place, required, optional }: Fields): readonly (readonly [string, Broken])[] {
    if (place !== "") return [];
    const made = new Set([...Object.keys(required), ...Object.keys(optional)]);
    return this.#maker.places.flatMap(({ path, steps }) => {
      if (steps.length !== 1 || made.has(path)) return [];
      const constraints = (this.#byPlace.get(path) ?? []).filter(({ kind }) => kind !== "required");
      const entries = constraints.map((one) => this.#constants(one)).filter((one) => one !== undefined);
      return entries.length === 0 ? [] : [[path, this.#declared(path, entries)] as const];
    });
  }

  #needed({ place, required }: Fields): readonly string[] {
    return Object.keys(required).filter((member) =>
      this.#byPlace.get(joined(place, member))?.some(({ kind }) => kind === "required"),
    );
  }

  /** Structures without a member, with one more, or with nothing that may be left out, that break a rule alone. */
  #ruleBreakers(constraint: Constraint, structures: readonly Fields[]): readonly Code[] {
    const every = new Map(structures.flatMap((fields) => Object.entries(fields.required)));
    return structures.flatMap((fields) => {
      const name = this.#source.of(fields);
      const plain = plainOf(fields, "least") as Readonly<Record<string, unknown>>;
      const breaks = (value: unknown) => this.#breaksAlone(constraint, fields.place, value);
      const lacking = Object.keys(fields.required).filter((member) => breaks(omitted(plain, member)));
      const added = [...every].filter(
        ([member, inner]) => !Object.hasOwn(plain, member) && breaks({ ...plain, [member]: plainOf(inner, "least") }),
      );
      const bare = Object.fromEntries(Object.keys(fields.required).map((member) => [member, plain[member]]));
      return [
        ...lacking.map((member) => call("without", name, written(member))),
        ...added.map(([member, inner]) => call("having", name, written(member), this.#source.of(inner))),
        ...(fields.least > 0 && breaks(bare) ? [call("bare", name)] : []),
      ];
    });
  }

  #breaksAlone({ id }: Constraint, place: string, value: unknown): boolean {
    const base = this.#maker.having(place)?.recipe;
    const { steps } = this.#maker.places.find(({ path }) => path === place) as Place;
    const broken = base ? this.#maker.brokenBy(edited(plainOf(base, "least"), steps, () => value)) : [];
    return broken.length === 1 && broken[0] === id;
  }
}

interface Entry {
  readonly name?: string;
  readonly code: Code;
  readonly ways: readonly string[];
}

function entry(name: string, code: Code): Entry {
  return { name, code, ways: [name] };
}

function spread(code: Code, ways: readonly string[]): Entry {
  return { code, ways };
}

function under(step: string, { ways }: Broken): readonly string[] {
  return ways.map((way) => {
    const isOwn = !way.includes(" ") || way.startsWith("rule ");
    return step + (isOwn ? " " : /^[[{]/.test(way) ? "" : ".") + way;
  });
}

function structuresIn(recipe: Recipe): readonly Fields[] {
  if (recipe.is === "choice") return recipe.options.flatMap(structuresIn);
  return recipe.is === "fields" ? [recipe] : [];
}

/** The members of a structure; one that rows give values is one of these. */
function membersOf({ place, required, optional, rows = [] }: Fields): readonly (readonly [string, Recipe])[] {
  const values = new Map<string, unknown[]>();
  for (const row of rows)
    for (const [name, value] of Object.entries(row)) values.set(name, [...(values.get(name) ?? []), value]);
  const inRows = [...values].map(([name, [first, ...more]]) => {
    const all = [...new Set([first, ...more])] as [unknown, ...unknown[]];
    return [name, oneOf(joined(place, name), ...all)] as const;
  });
  return [...Object.entries({ ...required, ...optional }), ...inRows];
}

function omitted(value: Readonly<Record<string, unknown>>, member: string): object {
  const { [member]: _, ...rest } = value;
  return rest;
}

function nameOf(way: string): string {
  return /^[a-zA-Z]+$/.test(way) ? way : JSON.stringify(way);
}
