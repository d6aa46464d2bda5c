import type { Row, World } from "../model/index.ts";

/** The rows of a kind in a world. */
export function rowsOf<K extends Row["kind"]>(world: World, kind: K): readonly Extract<Row, { kind: K }>[] {
  const found: Extract<Row, { kind: K }>[] = [];
  for (const [, row] of world.rows.entries(`${kind}/`)) {
    if (row.kind !== kind) break;
    found.push(row as Extract<Row, { kind: K }>);
  }
  return found;
}
