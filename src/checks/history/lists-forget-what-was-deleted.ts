import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, scaling } from "./parts/example.ts";
import type { Kind } from "./parts/kinds.ts";
import { deletes, madeIn } from "./parts/lives.ts";
import { precedes } from "./parts/order.ts";
import { outputOf } from "./parts/read.ts";
import { type Sighting, sightings } from "./parts/sightings.ts";

const GO = { call: "DeleteAutoScalingConfiguration", input: { AutoScalingConfigurationArn: scaling(0) } } as const;
const LIST = { call: "ListConnections", input: {} } as const;
const DISCONNECT = { call: "DeleteConnection", input: { ConnectionArn: "<0.Connection.ConnectionArn>" } } as const;

export default defineHistoryCheck({
  id: "lists-forget-what-was-deleted",
  level: "must",
  evidence: "documented",
  source: "ListAutoScalingConfigurations",
  summary: "What was deleted no longer stands in lists as if it were there.",
  inspect: (history) => {
    const seen = sightings(history);
    let judged = history.some((call) => outputOf(call) && call.exchange.operation.startsWith("Delete"));
    judged &&= history.some(({ exchange }) => exchange.operation.startsWith("List"));
    const problems = seen.flatMap((sighting) => {
      const { kind, arn, status, at } = sighting;
      if (at.exchange.operation !== kind.lists || !isGone(history, seen, sighting)) return [];
      if (status === undefined ? !LISTED_WHILE_ACTIVE.has(kind.id) : [...kind.final, ...kind.passing].includes(status))
        return [];
      const as = status === undefined ? "" : ` as ${status}`;
      const message = `${kind.lists} lists a ${kind.words}${as} that was deleted before.`;
      return [{ message, aspect: kind.lists, actual: arn, exchange: at.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([CALLS.scale(), GO, CALLS.scalings()]),
        played([CALLS.create(), CALLS.remove(), CALLS.describe(), CALLS.services()]),
      ];
    },
    get violates() {
      return [
        (() => {
          let before: unknown;
          return played([CALLS.connect(), LIST, DISCONNECT, LIST], (answer, number) => {
            if (number === 1 && answer.ok) before = answer.output;
            return number === 3 ? { ok: true, output: before } : answer;
          });
        })(),
      ];
    },
  },
});

/** The kinds whose lists are documented to hold the active ones only. */
const LISTED_WHILE_ACTIVE: ReadonlySet<Kind["id"]> = new Set([
  "autoscalingconfiguration",
  "observabilityconfiguration",
]);

/** Whether a resource had been deleted when it was sighted, for certain: what takes its time was seen to be over. */
function isGone(history: readonly Observation[], seen: readonly Sighting[], { kind, arn, at }: Sighting): boolean {
  const deletion = history.findLast((call) => deletes(call, kind, arn) && precedes(call, at));
  if (!deletion || madeIn(history).some((one) => one.arn === arn && !precedes(one.at, deletion))) return false;
  if (kind.id !== "service" && kind.id !== "vpcingressconnection") return true;
  return seen.some(
    (one) =>
      one.arn === arn &&
      one.whole &&
      kind.final.includes(one.status ?? "") &&
      !precedes(one.at, deletion) &&
      precedes(one.at, at),
  );
}
