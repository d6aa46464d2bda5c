/** One of several equal parts of a run. */
export interface Shard {
  /** From 1. */
  readonly number: number;
  readonly of: number;
}

/** What of a list falls to a shard: every `of`th, so that each has as much of the long as of the short. */
export function* partOf<T>(all: Iterable<T>, shard: Shard | undefined): Generator<T> {
  let number = 0;
  for (const one of all) if (shard === undefined || number++ % shard.of === shard.number - 1) yield one;
}

/** How many of a number of things fall to a shard. */
export function countIn(all: number, shard: Shard | undefined): number {
  return shard === undefined ? all : Math.ceil(Math.max(0, all - shard.number + 1) / shard.of);
}

/** The parts of a shard; of the whole when there is none. */
export function partsOf(shard: Shard = { number: 1, of: 1 }, parts: number): readonly Shard[] {
  return Array.from({ length: parts }, (_, part) => ({ number: shard.number + part * shard.of, of: shard.of * parts }));
}
