import type fc from "fast-check";

const SEED = 20230926;

/** Values, and what some of their first shrinks are, two steps deep. */
export function* shrunk<T>(
  { check, property }: Pick<typeof fc, "check" | "property">,
  arbitrary: fc.Arbitrary<T>,
  runs: number,
): Generator<{ readonly value: T; readonly from: T }> {
  for (let run = 0; run < runs; run++) {
    const tried: T[] = [];
    check(
      property(arbitrary, (value) => {
        tried.push(value);
        return tried.length > 60 || tried.length % 3 !== 1;
      }),
      { seed: SEED + run, numRuns: 1, endOnFailure: false },
    );
    const [from] = tried as [T];
    for (const value of tried.slice(0, 60)) yield { value, from };
  }
}
