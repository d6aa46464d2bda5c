import { indexKeys } from "./indexes.ts";
import type { Kind, Row, Rows } from "./rows.ts";
import type { Settings } from "./settings.ts";
import type { Tree } from "./tree.ts";

/**
 * Everything that an account has in one Region: an immutable value. Worlds that follow from one another share what
 * they have in common, so that keeping many of them is cheap.
 */
export interface World {
  readonly settings: Settings;
  /** Every row under `KIND/ID`. */
  readonly rows: Tree<Row>;
  /** The key of a row under each text by which `indexKeys` lists it; made from the rows alone. */
  readonly index: Tree<string>;
  /** The number of the next row. */
  readonly next: number;
}

/** One row that a call made, replaced or, where `row` is absent, removed. */
export interface Change {
  readonly key: string;
  readonly row?: Row;
}

/** A world while one call changes it. */
export interface Draft extends World {
  rows: Tree<Row>;
  index: Tree<string>;
  next: number;
  readonly changes: Map<string, Change>;
}

/** A draft that starts as a world is, and leaves that world alone. */
export function draftOf(world: World): Draft {
  return { ...world, changes: new Map() };
}

/** The world that a draft has become; the world itself where nothing was changed. */
export function worldOf(draft: Draft, before: World): World {
  if (draft.changes.size === 0) return before;
  const { settings, rows, index, next } = draft;
  return { settings, rows, index, next };
}

/** Makes or replaces a row. */
export function put(draft: Draft, row: Row): void {
  const key = keyOf(row);
  open(draft);
  const before = draft.rows.get(key);
  const after = indexKeys(row);
  const old = before ? indexKeys(before) : NOWHERE;
  for (const place of old) if (!after.includes(place)) draft.index.delete(place);
  for (const place of after) if (!old.includes(place)) draft.index.set(place, key);
  draft.rows.set(key, row);
  draft.changes.set(key, { key, row });
}

/** Removes a row, if it is there. */
export function remove(draft: Draft, kind: Kind, id: string): void {
  const key = `${kind}/${id}`;
  const old = draft.rows.get(key);
  if (!old) return;
  open(draft);
  for (const place of indexKeys(old)) draft.index.delete(place);
  draft.rows.delete(key);
  draft.changes.set(key, { key });
}

/** The number of a new row. */
export function nextSeq(draft: Draft): number {
  return draft.next++;
}

/** The row of a kind that has an id. */
export function get<K extends Kind>(world: World, kind: K, id: string): Rows[K] | undefined {
  return world.rows.get(`${kind}/${id}`) as Rows[K] | undefined;
}

/** The row of a kind that has an id and is known to be there, because a guard has looked. */
export function need<K extends Kind>(world: World, kind: K, id: string): Rows[K] {
  const row = get(world, kind, id);
  if (!row) throw new Error(`the world has no ${kind} ${id}`);
  return row;
}

/** The rows listed under a prefix, in the order of what follows it, optionally backwards or only beyond a position. */
export function* listed<R extends Row>(world: World, prefix: string, walk: Walk = {}): Generator<Listed<R>> {
  const { backwards = false, after = "" } = walk;
  const end = `${prefix}${after || (backwards ? "\uffff" : "")}`;
  const found = backwards ? world.index.entriesReversed(end) : world.index.entries(end);
  for (const [place, key] of found) {
    if (!place.startsWith(prefix)) return;
    const position = place.slice(prefix.length);
    if (position !== after) yield { position, row: world.rows.get(key) as R };
  }
}

/** The first row listed under a prefix. */
export function firstListed<R extends Row>(world: World, prefix: string, walk: Walk = {}): R | undefined {
  for (const { row } of listed<R>(world, prefix, walk)) return row;
  return undefined;
}

/** Whether at least `least` rows are listed under a prefix. */
export function countReaches(world: World, prefix: string, least: number): boolean {
  let count = 0;
  if (least <= 0) return true;
  for (const _ of listed(world, prefix)) if (++count >= least) return true;
  return false;
}

/** Which way a list is walked, and beyond which position. */
export interface Walk {
  readonly backwards?: boolean;
  readonly after?: string;
}

/** A row and its position in the list in which it was found. */
export interface Listed<R> {
  readonly position: string;
  readonly row: R;
}

const NOWHERE: readonly string[] = [];

const keyOf = (row: Row): string => `${row.kind}/${row.id}`;

function open(draft: Draft): void {
  if (draft.changes.size > 0) return;
  draft.rows = draft.rows.clone();
  draft.index = draft.index.clone();
}
