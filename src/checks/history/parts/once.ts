import type { Observation } from "../../../oracle/observation.ts";

/** Reads something out of a history once, for all checks that ask for it; a history belongs to one contract. */
export function once<T, R extends readonly unknown[] = []>(
  read: (history: readonly Observation[], ...rest: R) => T,
): (history: readonly Observation[], ...rest: R) => T {
  const known = new WeakMap<readonly Observation[], { readonly value: T }>();
  return (history, ...rest) => {
    const found = known.get(history) ?? { value: read(history, ...rest) };
    known.set(history, found);
    return found.value;
  };
}
