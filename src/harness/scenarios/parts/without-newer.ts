import type { Shape } from "../../../contract/shape.ts";
import { Placeholder } from "../../../core/reference.ts";

/** The number of a command that a release cannot have; placeholders for its answer have no value. */
export const NO_COMMAND = -1;

/** Marks what a release does not have. */
export const ABSENT = Symbol("absent");

/**
 * A value without what only later releases have: members, values of enums, answers to commands that are not there.
 * ABSENT where nothing is left of it, such as a structure that loses a required member.
 */
export function withoutNewer(value: unknown, shape: Shape | undefined): unknown {
  if (value instanceof Placeholder)
    return value.reference.is === "answer" && value.reference.of === NO_COMMAND ? ABSENT : value;
  if (!shape) return value;
  if (Array.isArray(value))
    return value.map((item) => withoutNewer(item, shape.item)).filter((item) => item !== ABSENT);
  if (typeof value === "object" && value !== null) return fitMembers(value as Readonly<Record<string, unknown>>, shape);
  return typeof value === "string" && shape.newerValues.has(value) ? ABSENT : value;
}

function fitMembers(value: Readonly<Record<string, unknown>>, shape: Shape): unknown {
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    if (shape.newerMembers.has(name)) continue;
    const fitted = withoutNewer(inner, shape.members?.get(name)?.shape ?? shape.value);
    if (fitted !== ABSENT) kept.push([name, fitted]);
    else if (shape.required.includes(name)) return ABSENT;
  }
  return Object.fromEntries(kept);
}
