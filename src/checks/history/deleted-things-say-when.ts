import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { sightings } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "deleted-things-say-when",
  level: "should",
  evidence: "documented",
  source: "Service.DeletedAt",
  summary: "What has been deleted and can still be described says when it was deleted.",
  inspect: (history) => {
    // A connection has no such member.
    const gone = sightings(history).filter(
      ({ kind, status, whole }) => whole && kind.id !== "connection" && kind.final.includes(status ?? ""),
    );
    if (gone.length === 0) return undefined;
    return gone.flatMap(({ kind, shown, status, at }) => {
      if (shown.DeletedAt !== undefined) return [];
      const message = `A ${kind.words} that is ${status} has no DeletedAt.`;
      return [{ message, aspect: `${kind.noun}.DeletedAt`, exchange: at.exchange.number }];
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.remove(), CALLS.describe()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.remove(), CALLS.describe()], (output) => {
          delete output.Service.DeletedAt;
        }),
      ];
    },
  },
});
