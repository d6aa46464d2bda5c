import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { precedes } from "./parts/order.ts";
import { secondsOf } from "./parts/read.ts";
import { byArn, type Sighting } from "./parts/sightings.ts";
import { isEarlier } from "./parts/times.ts";

export default defineHistoryCheck({
  id: "updated-at-never-goes-back",
  level: "must",
  evidence: "documented",
  source: "Service.UpdatedAt",
  summary: "UpdatedAt of a service never lies before one that was shown earlier.",
  inspect: (history) => {
    let judged = false;
    const problems = [...byArn(history)].flatMap(([, group]): readonly Problem[] => {
      let before: Timed | undefined;
      for (const sighting of group) {
        const updated = secondsOf(sighting.shown.UpdatedAt);
        if (updated === undefined) continue;
        if (before && precedes(before.sighting.at, sighting.at)) {
          judged = true;
          if (isEarlier(updated, before.updated)) return [problem(before.updated, updated, sighting)];
        }
        before = { sighting, updated };
      }
      return [];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.update(), CALLS.describe(), CALLS.services()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.update(), CALLS.describe(), CALLS.describe()], (output) => {
          output.Service.UpdatedAt = output.Service.CreatedAt;
        }),
      ];
    },
  },
});

interface Timed {
  readonly sighting: Sighting;
  readonly updated: number;
}

function problem(before: number, updated: number, { kind, at }: Sighting): Problem {
  return {
    message: `UpdatedAt of a ${kind.words} was ${before} before and is ${updated} now; time does not run backwards.`,
    aspect: `${kind.noun}.UpdatedAt`,
    expected: before,
    actual: updated,
    exchange: at.exchange.number,
  };
}
