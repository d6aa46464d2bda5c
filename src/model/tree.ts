import sorted from "sorted-btree";

/** A sorted map whose `clone` takes constant time: the copies share their nodes until one of them is written to. */
export interface Tree<Value> {
  readonly size: number;
  /** The value of a key. */
  get(key: string): Value | undefined;
  /** Puts a value; whether the key is new. */
  set(key: string, value: Value): boolean;
  /** Removes a key; whether it was there. */
  delete(key: string): boolean;
  /** The first entry after a key. */
  nextHigherPair(key: string): [string, Value] | undefined;
  /** A copy that changes by itself. */
  clone(): Tree<Value>;
  /** The entries from a key on. */
  entries(lowest?: string): IterableIterator<[string, Value]>;
  /** The entries from a key back. */
  entriesReversed(highest?: string): IterableIterator<[string, Value]>;
}

type Constructor = new (entries: undefined, compare: (a: string, b: string) => number) => Tree<never>;

/** Loaders disagree about where the default export of a CommonJS module stands. */
const BTree = ((sorted as { default?: unknown }).default ?? sorted) as Constructor;

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** A tree without entries. */
export function emptyTree<Value>(): Tree<Value> {
  return new BTree(undefined, compare) as Tree<Value>;
}
