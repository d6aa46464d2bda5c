import type { Observation } from "../../../oracle/observation.ts";
import type { Inspection } from "../../define.ts";
import { secondsOf } from "./read.ts";
import { sightings } from "./sightings.ts";
import { isEarlier } from "./times.ts";

/**
 * Holds two times of a resource against each other: the second must not lie before the first as it was shown at first,
 * because whether that one stays the same is the business of another check.
 */
export function orderProblems(history: readonly Observation[], first: string, second: string): Inspection {
  let judged = false;
  const firsts = new Map<string, number>();
  const problems = sightings(history).flatMap(({ kind, arn, shown, at }) => {
    const one = firsts.get(arn) ?? secondsOf(shown[first]);
    if (one !== undefined) firsts.set(arn, one);
    const other = secondsOf(shown[second]);
    if (one === undefined || other === undefined) return [];
    judged = true;
    if (!isEarlier(other, one)) return [];
    const message = `${second} of a ${kind.words} (${other}) lies before its ${first} (${one}).`;
    return [
      {
        message,
        aspect: `${kind.noun}.${second}`,
        expected: { notBefore: one },
        actual: other,
        exchange: at.exchange.number,
      },
    ];
  });
  return judged ? problems : undefined;
}
