import type { Contract } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import type { Owner } from "../core/violation.ts";

/** What goes to an implementation or comes from it. */
export type Message = "request" | "response";

/** One place of a message that a value can stand at, whatever the indexes and keys above it. */
export interface Place {
  /** `Tags[].Key`: `[]` for items, `{}` for values and `{key}` for keys of maps; empty for the message itself. */
  readonly path: string;
  readonly steps: readonly string[];
  readonly shape: Shape;
  readonly owner?: Owner;
  /** Whether the structure that it is a member of requires it. */
  readonly required: boolean;
}

/** Every place of a message of an operation, outer ones before what is inside them. Empty for what is no operation. */
export function placesOf(contract: Contract, operation: string, message: Message = "request"): readonly Place[] {
  const shape = contract.shape(contract.operation(operation)?.[message] ?? "");
  return shape ? inside({ path: "", steps: [], shape, required: true }) : [];
}

/** A path with one more step behind it. */
export function joined(path: string, step: string): string {
  return path === "" || step.startsWith("[") || step.startsWith("{") ? path + step : `${path}.${step}`;
}

/** Whether a path leads to a place or, on the way to it, passes through another one. */
export function leadsTo(outer: string, inner: string): boolean {
  return inner === outer || outer === "" || (inner.startsWith(outer) && /^[.[{]/.test(inner.slice(outer.length)));
}

function inside(place: Place): readonly Place[] {
  const { shape } = place;
  const { members, item, key, value } = shape;
  const below: Place[] = [];
  for (const { name, shape: inner } of members?.values() ?? []) {
    const owner = { shape: shape.name, member: name };
    below.push(...inside(under(place, name, inner, shape.required.includes(name), owner)));
  }
  if (item) below.push(...inside(under(place, "[]", item, false)));
  if (key) below.push(...inside(under(place, "{key}", key, false)));
  if (value) below.push(...inside(under(place, "{}", value, false)));
  return [place, ...below];
}

function under({ path, steps }: Place, step: string, shape: Shape, required: boolean, owner?: Owner): Place {
  return { path: joined(path, step), steps: [...steps, step], shape, required, ...(owner && { owner }) };
}
