import type { Observation } from "../../oracle/observation.ts";
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
      if (shown.DeletedAt !== undefined || isWritten("DeletedAt", at)) return [];
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

/** Whether an answer has a member although it was left out as unreadable, which is another check's finding. */
function isWritten(member: string, { exchange: { received } }: Observation): boolean {
  return received.is === "response" && Buffer.from(received.body).includes(`"${member}"`);
}
