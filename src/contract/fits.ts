import { isPrototypeKey } from "../core/prototype-key.ts";
import type { Owner } from "../core/violation.ts";
import type { Shape } from "./shape.ts";

/** Hears of a well-formed value of a shape; answers whether there is nothing to say about it. */
export type Listener = (value: unknown, owner: Owner | undefined) => boolean;

/** Whether a value written as plain JSON fits a shape, and no listener has anything to say. */
export type Fit = (value: unknown, owner: Owner | undefined) => boolean;

/** Counts the keys of what is looked at; whoever asks sets it back to nothing. */
export interface Tally {
  keys: number;
}

/**
 * The quick question before a walk: whether a value written as plain JSON is faultless, unknown members included.
 * It stops at the first doubt and keeps no paths, because nearly every file is faultless; what is not is walked anew.
 * The law: it says yes exactly where a walk finds nothing and no key may be taken for part of JavaScript's objects.
 */
export function createFits(
  listenerOf: (shape: string) => Listener | undefined,
  tally: Tally = { keys: 0 },
): (shape: Shape) => Fit {
  const made = new Map<Shape, Fit>();
  const fitOf = (shape: Shape): Fit => {
    const known = made.get(shape);
    if (known) return known;
    const fit = heard(alternatives(shape, fitOf, tally), listenerOf(shape.name));
    made.set(shape, fit);
    return fit;
  };
  return fitOf;
}

type FitOf = (shape: Shape) => Fit;

function heard(judge: Fit, listener: Listener | undefined): Fit {
  return listener ? (value, owner) => judge(value, owner) && listener(value, owner) : judge;
}

/** Types of which a value has one at most; a shape of several others is left to the walk. */
const SEPARATE: ReadonlySet<string> = new Set(["string", "number", "boolean", "null"]);

function alternatives(shape: Shape, fitOf: FitOf, tally: Tally): Fit {
  const [only, ...others] = shape.types.map((type) => FITS[type](shape, fitOf, tally));
  if (!only) return () => false;
  if (others.length === 0) return only;
  if (!shape.types.every((type) => SEPARATE.has(type))) return () => false;
  return (value, owner) => only(value, owner) || others.some((other) => other(value, owner));
}

/** How values of each type are judged. */
const FITS: Readonly<Record<Shape["types"][number], (shape: Shape, fitOf: FitOf, tally: Tally) => Fit>> = {
  object: (shape, fitOf, tally) => (shape.members ? structure(shape, fitOf, tally) : map(shape, fitOf, tally)),
  array: list,
  string: text,
  integer: ({ values, minimum, maximum }) => {
    if (values) return () => false;
    return (value) => Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
  },
  number: ({ values, minimum, maximum }) => {
    if (values) return () => false;
    return (value) => typeof value === "number" && value >= minimum && value <= maximum;
  },
  boolean: () => (value) => typeof value === "boolean",
  timestamp: () => (value) => typeof value === "number",
  null: () => (value) => value === null,
};

interface Inside {
  readonly owner: Owner;
  /** Made at the first value, because a shape's members may be many and a file has few of them. */
  fit: Fit | undefined;
  readonly shape: Shape;
}

function structure({ name, members, required }: Shape, fitOf: FitOf, tally: Tally): Fit {
  const inside: Record<string, Inside> = Object.create(null);
  for (const member of members?.values() ?? [])
    inside[member.name] = {
      owner: { shape: name, member: member.name },
      fit: undefined,
      get shape() {
        return member.shape;
      },
    };
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    for (const key in record) {
      const member = inside[key];
      if (member === undefined) return false;
      tally.keys++;
      member.fit ??= fitOf(member.shape);
      if (!member.fit(record[key], member.owner)) return false;
    }
    for (const key of required) if (record[key] === undefined) return false;
    return true;
  };
}

function map({ name, key, value: inner }: Shape, fitOf: FitOf, tally: Tally): Fit {
  const keyFit = key ? fitOf(key) : () => true;
  const valueFit = inner ? fitOf(inner) : () => true;
  const owner: Owner = { shape: name, member: "" };
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    const record = value as Record<string, unknown>;
    for (const name in record) {
      if (isPrototypeKey(name) || !keyFit(name, owner) || !valueFit(record[name], owner)) return false;
      tally.keys++;
    }
    return true;
  };
}

function list({ item, minItems, maxItems }: Shape, fitOf: FitOf): Fit {
  const itemFits = item ? fitOf(item) : () => true;
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return false;
    for (const one of value) if (!itemFits(one, undefined)) return false;
    return true;
  };
}

function text({ values, pattern, minLength, maxLength }: Shape): Fit {
  if (values) return (value) => values.has(value);
  // Twice the least length is enough whatever the text is made of; code points are the walk's to count.
  return (value) =>
    typeof value === "string" &&
    (value.length >= minLength * 2 || (value.length >= minLength && isPlain(value))) &&
    value.length <= maxLength &&
    (pattern === undefined || pattern.test(value));
}

/** Whether each code unit of a text is a code point of its own. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= 0xd800 && unit <= 0xdfff) return false;
  }
  return true;
}
