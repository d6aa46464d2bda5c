import type { Shape } from "../../contract/shape.ts";
import { constants } from "../phrase.ts";
import { joined } from "../place.ts";
import type { Fields, Recipe, Scalar } from "../recipe.ts";
import type { Context } from "./context.ts";

/** What is different about some members of a structure. */
export interface Twist {
  /** Members that are needed although the shape does not require them. */
  readonly needs?: readonly string[];
  /** Members that are left out. */
  readonly without?: readonly string[];
  /** Recipes in the place of those of the members' shapes. */
  readonly instead?: Readonly<Record<string, Recipe>>;
  readonly least?: number;
  readonly variant?: string;
  readonly rows?: Fields["rows"];
  readonly ordered?: Fields["ordered"];
}

/** The recipe of a structure; nothing where it needs a member that cannot be had. */
export function fields(shape: Shape, place: string, context: Context, twist: Twist = {}): Fields | undefined {
  const required: Record<string, Recipe> = {};
  const optional: Record<string, Recipe> = {};
  const { needs = [], without = [], instead = {}, least = 0, variant, rows, ordered } = twist;
  for (const name of needs) if (!shape.members?.has(name)) return undefined;
  for (const { name, shape: inner } of shape.members?.values() ?? []) {
    if (without.includes(name)) continue;
    const recipe = instead[name] ?? context.of(inner, joined(place, name), { shape: shape.name, member: name });
    const isNeeded = needs.includes(name) || shape.required.includes(name);
    if (recipe) (isNeeded ? required : optional)[name] = recipe;
    else if (isNeeded) return undefined;
  }
  const more = { ...(variant !== undefined && { variant }), ...(rows && { rows }), ...(ordered && { ordered }) };
  return { is: "fields", place, required, optional, least, ...more };
}

/** One of a few values at a place. */
export function oneOf(place: string, ...values: readonly [unknown, ...unknown[]]): Scalar {
  const admits = (value: unknown) => values.includes(value);
  return { is: "scalar", place, plain: values[0], phrase: constants(...values), admits };
}

/** Those alternatives that can be had; nothing where none can. */
export function alternatives(...options: readonly (Recipe | undefined)[]): Recipe | undefined {
  const left = options.filter((option) => option !== undefined);
  return left.length > 1 ? { is: "choice", options: left } : left[0];
}
