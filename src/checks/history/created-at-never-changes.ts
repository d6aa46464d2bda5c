import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { madeIn } from "./parts/lives.ts";
import { secondsOf } from "./parts/read.ts";
import { byArn } from "./parts/sightings.ts";
import { differ } from "./parts/times.ts";

export default defineHistoryCheck({
  id: "created-at-never-changes",
  level: "must",
  evidence: "documented",
  source: "Service.CreatedAt",
  summary: "A resource shows the same time of creation in every answer.",
  inspect: (history) => {
    const made = madeIn(history);
    let judged = false;
    const problems = [...byArn(history)].flatMap(([arn, group]) => {
      if (made.filter((one) => one.arn === arn).length > 1) return [];
      const timed = group.flatMap(({ shown, kind, at }) => {
        const created = secondsOf(shown.CreatedAt);
        return created === undefined ? [] : [{ created, kind, at }];
      });
      const [first, ...later] = timed;
      judged ||= later.length > 0;
      const other = first && later.find(({ created }) => differ(created, first.created));
      if (!other) return [];
      const { kind, at, created } = other;
      const message = `CreatedAt of a ${kind.words} was ${first.created} before and is ${created} now; it is the time at which the ${kind.words} was created.`;
      const exchange = at.exchange.number;
      return [{ message, aspect: `${kind.noun}.CreatedAt`, expected: first.created, actual: created, exchange }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.describe(), CALLS.update(), CALLS.services()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.update(), CALLS.describe()], (output) => {
          output.Service.CreatedAt -= 20;
        }),
      ];
    },
  },
});
