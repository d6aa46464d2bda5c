import type { Shape } from "../contract/shape.ts";

/** Which members a copy leaves out, besides those that are undefined. */
export interface LeftOut {
  /** Members of structures that are null. */
  readonly nulls: boolean;
  /** Members that the structures do not have. */
  readonly strangers: boolean;
}

/**
 * A copy of a value as far as its shape goes, so that neither later changes of the value nor its depth matter; what
 * does not fit the shape stays as it is.
 */
export function copied(shape: Shape, value: unknown, out: LeftOut): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((inner) => (shape.item ? copied(shape.item, inner, out) : inner));
  if (!shape.members) return { ...value };
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(value)) {
    const inner = (value as Readonly<Record<string, unknown>>)[name];
    const member = shape.members.get(name);
    if (inner === undefined || (inner === null && out.nulls) || (!member && out.strangers)) continue;
    if (member) kept[name] = copied(member.shape, inner, out);
    else Object.defineProperty(kept, name, { value: inner, enumerable: true, configurable: true, writable: true });
  }
  return kept;
}
