import type { Shape } from "../contract/shape.ts";

/** A value of a shape as the JavaScript SDK has it: every timestamp is a Date instead of epoch seconds. */
export function withDates(value: unknown, shape: Shape | undefined): unknown {
  if (!shape) return value;
  if (shape.types.includes("timestamp")) return typeof value === "number" ? new Date(value * 1000) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => withDates(item, shape.item));
  const inner = (name: string) => shape.members?.get(name)?.shape ?? shape.value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withDates(one, inner(name))]));
}
