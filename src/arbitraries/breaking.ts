import { freshName, nameWithin, Placeholder } from "../core/reference.ts";
import type { Constraint } from "./constraint.ts";
import { edited, valueAt } from "./edit.ts";
import type { Maker } from "./maker.ts";
import { joined, type Place } from "./place.ts";
import { plainOf } from "./plain.ts";
import { REFERENCE } from "./recipes/scalar.ts";
import { plainArn } from "./texts/arns.ts";
import { anyOfLength, characters } from "./texts/lengths.ts";
import { plainName } from "./texts/names.ts";

/** One way to break a constraint: what the request must have before, and what is changed about it. */
export interface Way {
  readonly title: string;
  /** The place that the request must have; it is narrowed so that it has. */
  readonly having: string;
  readonly change: (request: unknown) => unknown;
}

/** Ways that may break a constraint, the most telling first; not all of them break it and nothing else. */
export function waysOf(maker: Maker, constraint: Constraint, titled: (place: string) => string): readonly Way[] {
  const place = maker.places.find(({ path }) => path === constraint.place);
  if (!place) return [];
  const title = titled(constraint.place);
  if (constraint.kind === "rule") return byRule(maker, constraint, place, title);
  if (constraint.kind === "required") return [way(place, `without ${title}`, () => undefined)];
  const { limit = 0 } = constraint;
  switch (constraint.kind) {
    case "type":
      return wrongTypes(place).map((value) => way(place, `${title} is ${JSON.stringify(value)}`, () => value));
    case "enum":
      return nonValues(place).map((value) => way(place, `${title} is ${JSON.stringify(value)}`, () => value));
    case "minimum":
      return [way(place, `${title} is ${limit - 1}`, () => limit - 1)];
    case "maximum":
      return [way(place, `${title} is ${limit + 1}`, () => limit + 1)];
    case "minLength":
      return [way(place, `${title} of ${characters(limit - 1)}`, (value) => ofLengthOf(place, value, limit - 1))];
    case "maxLength":
      return [way(place, `${title} of ${characters(limit + 1)}`, (value) => ofLengthOf(place, value, limit + 1))];
    case "minItems":
      return [way(place, `${title} of ${limit - 1} items`, (value) => (value as unknown[]).slice(0, limit - 1))];
    case "maxItems":
      return [way(place, `${title} of ${limit + 1} items`, (value) => Array(limit + 1).fill((value as unknown[])[0]))];
    case "pattern":
      return misfits(place).map(([words, make]) =>
        way(place, `${title} ${words}`, (value) => misfit(place, value, make)),
      );
  }
}

function way({ path, steps }: Place, title: string, change: (value: unknown) => unknown): Way {
  return { title, having: path, change: (request) => edited(request, steps, change) };
}

/** Values of another type; none is null, which may stand for a member that is absent. */
function wrongTypes({ shape }: Place): readonly unknown[] {
  switch (shape.types[0]) {
    case "string":
      return [12345, true, {}, ["text"]];
    case "boolean":
      return ["true", 1, {}];
    case "integer":
    case "number":
    case "timestamp":
      return ["5", 1.5, true, {}].filter((value) => shape.types[0] === "integer" || value !== 1.5);
    case "array":
      return [{}, "text", 5];
    default:
      return ["text", 5, ["text"]];
  }
}

function nonValues({ shape }: Place): readonly string[] {
  const [first] = [...(shape.values ?? [])].map(String);
  return [`NO_${first}`, `${first?.toLowerCase()}`, ""].filter(
    (text) => !shape.values?.has(text) && !shape.newerValues.has(text),
  );
}

/** Ways to leave a pattern, and what they are called. */
function misfits({ shape }: Place): readonly (readonly [string, (text: string) => string])[] {
  const all: readonly (readonly [string, (text: string) => string])[] = [
    ["ends with !", (text) => `${text}!`],
    ["begins with aws:", (text) => `aws:${text}`],
    ["has a NUL in it", (text) => `${text}\0a`],
    ["has a line break", (text) => `${text}\nb`],
    ["is another size", (text) => text.replace(/^\d+(?:\.\d+)?/, (digits) => `${9}${digits.slice(1)}`)],
    ["has another letter", (text) => `${text.slice(0, -1)}?`],
  ];
  return shape.pattern ? all : [];
}

function textFor({ shape, owner }: Place, value: unknown): string {
  if (typeof value === "string") return value;
  return shape.name === REFERENCE ? plainArn(owner) : plainName(shape);
}

/** A text that leaves its pattern; a name for something new keeps what tells whose it is. */
function misfit(place: Place, value: unknown, make: (text: string) => string): unknown {
  const name = newNameIn(value);
  if (!name) return make(textFor(place, value));
  const made = make(MARK);
  const [before = "", after = made.slice(-1)] = made.split(MARK);
  return nameWithin(name, made.includes(MARK) ? before : "", after);
}

/** Stands for a name while it is found out what is put around it. */
const MARK = "name";

function newNameIn(value: unknown) {
  return value instanceof Placeholder && value.reference.is === "name" ? value.reference : undefined;
}

function ofLengthOf(place: Place, value: unknown, length: number): unknown {
  const name = newNameIn(value);
  if (name) return freshName(name.number, length);
  return anyOfLength(place.shape, textFor(place, value), length);
}

/** Members of a structure that are left out, or joined by another one, until the rule speaks. */
function byRule({ places, having }: Maker, { rule }: Constraint, place: Place, title: string): readonly Way[] {
  const at = title === "" ? "" : `${title} `;
  const names = [...(place.shape.members?.keys() ?? [])];
  const pathOf = (name: string) => places.find(({ path }) => path === joined(place.path, name))?.path ?? place.path;
  const without = names.map((name) => ({
    title: `${at}without ${name} (${rule})`,
    having: pathOf(name),
    change: (request: unknown) => edited(request, [...place.steps, name], () => undefined),
  }));
  const together = names.flatMap((name, index) =>
    names.slice(index + 1).map((other) => ({
      title: `${at}with ${name} and ${other} (${rule})`,
      having: pathOf(name),
      change: (request: unknown) => {
        const recipe = having(pathOf(other))?.recipe;
        const added = recipe && valueAt(plainOf(recipe, "least"), [...place.steps, other]);
        return edited(request, [...place.steps, other], (value) => value ?? added);
      },
    })),
  );
  return [...without, ...together];
}
