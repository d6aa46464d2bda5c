import fc from "fast-check";
import type { Trial } from "../../phase.ts";
import type { Script } from "../../script.ts";
import { shorten } from "../../shorten.ts";

/** The value that an arbitrary gives for a seed. */
function drawn<T>(arbitrary: fc.Arbitrary<T>, seed: number): T {
  const values: T[] = [];
  const keep = fc.property(arbitrary, (value) => {
    values.push(value);
    return true;
  });
  fc.assert(keep, { seed, numRuns: 1 });
  return values[0] as T;
}

/** After how many simpler values in a row that show nothing no more are tried. */
const MOST_IN_VAIN = 300;

/**
 * A trial of the script that an arbitrary's value for a seed becomes. It is shortened twice: the value by fast-check,
 * so that what it holds gets simpler too, and then the script by removing commands.
 */
export function trialDrawn<T>(arbitrary: fc.Arbitrary<T>, seed: number, scriptOf: (value: T) => Script): Trial {
  const script = scriptOf(drawn(arbitrary, seed));
  return {
    script,
    shorten: async (stillShows) => {
      let simplest = script;
      let vain = 0;
      const property = fc.asyncProperty(arbitrary, async (value) => {
        if (++vain > MOST_IN_VAIN) return;
        const candidate = scriptOf(value);
        if (candidate.commands.length === 0 || !(await stillShows(candidate))) return;
        simplest = candidate;
        vain = 0;
        throw new Error("it still shows");
      });
      await fc.check(property, { seed, numRuns: 1, endOnFailure: false });
      return shorten(simplest, stillShows);
    },
  };
}
