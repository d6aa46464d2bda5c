import type { Place } from "../../arbitraries/place.ts";
import type { Choice, Dictionary, Fields, List, Recipe, Row, Scalar } from "../../arbitraries/recipe.ts";
import { camelCase, pascalCase } from "../languages/words.ts";
import type { Declarations } from "./declarations.ts";
import { phraseSource } from "./phrase-source.ts";
import { type Code, call, inOneLine, listOf, object, written } from "./source-code.ts";

/** Expressions up to this length are written where they are used. */
const SHORT = 60;

/** What the recipes of one message are written with. */
export interface Surroundings {
  readonly declarations: Declarations;
  readonly operation: string;
  readonly places: ReadonlyMap<string, Place>;
  /** What the names of all parts begin with, and the name of the whole. */
  readonly prefix: string;
  readonly wholePrefix: string;
  /** What is said of the whole. */
  readonly doc: string;
}

/** Writes recipes as the source of arbitraries: a constant for each that is not short. */
export class RecipeSource {
  readonly #around: Surroundings;
  readonly #made = new Map<Recipe, Code>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** The expression for the recipe of the whole message, which is nobody's variant. */
  ofWhole(recipe: Recipe): Code {
    const { variant: _, ...whole } = recipe as Fields;
    const code = recipe.is === "fields" ? this.#written(whole) : this.of(recipe);
    this.#made.set(recipe, code);
    return code;
  }

  /** The expression for a recipe, most often the name of its constant. */
  of(recipe: Recipe): Code {
    const known = this.#made.get(recipe);
    if (known !== undefined) return known;
    const code = this.#written(recipe);
    this.#made.set(recipe, code);
    return code;
  }

  /** The names that a constant for a place can have, the best first. */
  namesFor(place: string, start: string, end = ""): [string, ...string[]] {
    const { places, prefix, wholePrefix, operation } = this.#around;
    const { shape, owner } = places.get(place) as Place;
    const isPlain = shape.members === undefined && shape.item === undefined && shape.value === undefined;
    const isOfMember = isPlain && owner !== undefined && GENERAL.has(shape.name) && !/[\]}]$/.test(place);
    const isTelling = isOfMember && /[a-z][A-Z]/.test(owner.member);
    const base = isTelling ? owner.member : isOfMember ? owner.shape + owner.member : shape.name;
    const name = (...words: readonly string[]) => {
      const joined = [start, place === "" ? wholePrefix : prefix, ...words, end].filter((word) => word !== "");
      return joined.map((word, index) => (index === 0 ? camelCase(word) : pascalCase(word))).join("");
    };
    return [name(base), ...(owner ? [name(owner.shape, owner.member)] : []), name(base, "Of", operation)];
  }

  #written(recipe: Recipe): Code {
    switch (recipe.is) {
      case "scalar":
        return this.#scalar(recipe);
      case "choice":
        return this.#choice(recipe);
      case "fields":
        return this.#fields(recipe);
      case "list":
        return this.#list(recipe);
      case "dictionary":
        return this.#dictionary(recipe);
    }
  }

  #scalar({ place, phrase }: Scalar): Code {
    const code = phraseSource(phrase);
    return inOneLine(code).length <= SHORT ? code : this.#declared(place, code);
  }

  #choice({ options }: Choice): Code {
    return this.#declared(placeOf(options[0] as Recipe), call("fc.oneof", ...options.map((option) => this.of(option))));
  }

  #fields({ place, required, optional, least, rows, ordered, variant = "" }: Fields): Code {
    const model = (members: Readonly<Record<string, Recipe>>) => {
      const all = Object.entries(members).map(([name, inner]) => [name, this.of(inner)] as const);
      return all.length === 0 ? undefined : object(Object.fromEntries(all));
    };
    const parts = {
      required: model(required),
      optional: model(optional),
      rows: rows && listOf(rows.map(rowSource)),
      least: least > Object.keys(required).length ? written(least) : undefined,
      ordered: ordered && written(ordered),
    };
    return this.#declared(place, call("structure", object(parts)), variant);
  }

  #list({ place, item, least, most, distinct }: List): Code {
    const inner = this.of(item);
    if (distinct === undefined) {
      const length = object({ minLength: least > 0 ? written(least) : undefined, maxLength: written(most) });
      return this.#declared(place, call("fc.array", inner, length));
    }
    if (distinct === "items") return this.#declared(place, call("list", inner, written(least), written(most)));
    const given = [written(distinct.member), inner, written(least), written(most)];
    return this.#declared(place, call("keyedList", ...given));
  }

  #dictionary({ place, key, value, least, most }: Dictionary): Code {
    const given = [this.of(key), this.of(value), written(least), written(most)];
    return this.#declared(place, call("dictionary", ...given));
  }

  #declared(place: string, code: Code, variant = ""): string {
    const [first, ...more] = this.namesFor(place, "", variant);
    const doc = place === "" && variant === "" ? this.#around.doc : "";
    return this.#around.declarations.declare([first, ...more], code, true, doc);
  }
}

/** Shapes that say nothing of what they are for. */
const GENERAL = new Set(["String", "AppRunnerResourceArn", "Integer", "Boolean", "NullableBoolean", "Timestamp"]);

/** The place that a recipe is for. */
export function placeOf(recipe: Recipe): string {
  return recipe.is === "choice" ? placeOf(recipe.options[0] as Recipe) : recipe.place;
}

function rowSource(row: Row): Code {
  return object(Object.fromEntries(Object.entries(row).map(([name, value]) => [name, written(value)])));
}
