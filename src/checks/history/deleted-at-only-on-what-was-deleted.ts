import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { mayDelete } from "./parts/lives.ts";
import { precedes } from "./parts/order.ts";
import { sightings } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "deleted-at-only-on-what-was-deleted",
  level: "must",
  evidence: "documented",
  source: "Service.DeletedAt",
  summary: "DeletedAt is absent from everything that nobody has deleted.",
  inspect: (history) => {
    let judged = false;
    const problems = sightings(history).flatMap(({ kind, arn, shown, status, at }) => {
      if (status === undefined || kind.final.includes(status)) return [];
      if (history.some((call) => mayDelete(call, kind, arn) && !precedes(at, call))) return [];
      judged = true;
      if (typeof shown.DeletedAt !== "number") return [];
      const message = `A ${kind.words} that is ${status}, and that nobody has deleted, has a DeletedAt (${shown.DeletedAt}).`;
      return [{ message, aspect: `${kind.noun}.DeletedAt`, actual: shown.DeletedAt, exchange: at.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.describe(), CALLS.remove(), CALLS.describe()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.describe()], (output) => {
          output.Service.DeletedAt = output.Service.UpdatedAt;
        }),
      ];
    },
  },
});
