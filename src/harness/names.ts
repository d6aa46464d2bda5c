/** Makes names that a run has not used before. */
export interface Names {
  /** A name, of exactly `length` characters when given, that no name maker with another prefix makes either. */
  readonly next: (length?: number) => string;
}

const SPARE = "x";
const RADIX = 36;

/** Makes names that begin with a prefix; those too short for it count alone, from a number on. */
export function createNames(prefix: string, from = 0): Names {
  let count = from;
  const next = (length?: number): string => {
    const number = (++count).toString(RADIX);
    const name = `${prefix}-${number}`;
    if (length === undefined) return name;
    if (name.length <= length) return name.padEnd(length, `-${SPARE}`).replace(/-$/u, SPARE);
    return number.padStart(length, "0").slice(-length);
  };
  return { next };
}
