/** How deep a value of a target in this process may nest; nothing documented comes near. */
const DEEPEST = 64;

/** A value that cannot cross the wire: it nests deeper than anything that is read, or holds itself. */
export class TooDeep extends Error {
  override readonly name = "TooDeep";
}

/**
 * A copy of a value as it is after it has crossed the wire and a lenient client has read it: dates are epoch seconds,
 * what is undefined is left out, and what JSON cannot say is null. Throws TooDeep.
 */
export function plain(value: unknown, depth = 0): unknown {
  if (depth > DEEPEST) throw new TooDeep(`it nests deeper than ${DEEPEST} levels, or holds itself`);
  if (value instanceof Date) return finite(value.getTime() / 1000);
  if (typeof value === "number") return finite(value);
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return isNothing(value) ? undefined : value;
  if (Array.isArray(value)) return Array.from(value, (item) => plain(item, depth + 1) ?? null);
  if ("toJSON" in value && typeof value.toJSON === "function") return plain(value.toJSON(), depth + 1);
  const members = Object.entries(value).map(([name, inner]) => [name, plain(inner, depth + 1)] as const);
  return Object.fromEntries(members.filter(([, inner]) => inner !== undefined));
}

const finite = (number: number): number | null => (Number.isFinite(number) ? number : null);

const isNothing = (value: unknown): boolean => typeof value === "function" || typeof value === "symbol";
