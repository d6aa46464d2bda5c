import { entries, type Row, type World } from "../model/index.ts";

/** The rows of a kind in a world. */
export function rowsOf<K extends Row["kind"]>(world: World, kind: K): readonly Extract<Row, { kind: K }>[] {
  const found: Extract<Row, { kind: K }>[] = [];
  for (const [, row] of entries(world)) if (row.kind === kind) found.push(row as Extract<Row, { kind: K }>);
  return found;
}
