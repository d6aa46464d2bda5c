import type { World } from "../model/index.ts";

/** What is remembered of one world: the answer to each request that has left it as it was. */
export interface Memo<Answered> {
  readonly get: (world: World, request: string) => Answered | undefined;
  readonly set: (world: World, request: string, answered: Answered) => void;
}

const MOST = 1 << 8;

/**
 * Remembers answers as long as the world stays the same value: a client that polls asks the same again and again.
 * This is sound because an answer that changes nothing depends on the world and the request alone; a test holds
 * emulators with and without a memo against each other.
 */
export function createMemo<Answered>(): Memo<Answered> {
  let about: World | undefined;
  const known = new Map<string, Answered>();
  return {
    get: (world, request) => (world === about ? known.get(request) : undefined),
    set: (world, request, answered) => {
      if (world !== about || known.size >= MOST) known.clear();
      about = world;
      known.set(request, answered);
    },
  };
}
