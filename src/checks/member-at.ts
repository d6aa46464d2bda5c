import type { Path } from "../core/pointer.ts";

/** What stands at a path in a value; nothing where the path leads nowhere. */
export function memberAt(value: unknown, path: Path): unknown {
  let inner = value;
  for (const step of path)
    inner = typeof inner === "object" && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined;
  return inner;
}
