import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import type { Kind } from "./parts/kinds.ts";
import { mayChange, onlyReads, precedes } from "./parts/order.ts";
import { inputOf, membersOf, outputOf } from "./parts/read.ts";
import { byArn } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "resources-come-to-rest",
  level: "should",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "What is in progress comes to an end: a service or an ingress connection settles after every operation.",
  inspect: (history) => {
    let judged = false;
    // A handshake may wait for somebody who completes it, so that connections need not settle.
    const problems = [...byArn(history)].flatMap(([arn, seen]) => {
      const last = seen.findLast(({ status }) => status !== undefined);
      if (!last || last.kind.id === "connection") return [];
      const { kind, status = "", at } = last;
      if (!kind.passing.includes(status)) {
        judged = true;
        return [];
      }
      const begun = history.findLast((call) => mayChange(call) && isAbout(call, kind, arn) && !precedes(at, call));
      const looks = seen.filter((one) => begun && onlyReads(one.at) && precedes(begun, one.at));
      if (!begun || looks.length < LOOKS || !looks.every((one) => kind.passing.includes(one.status ?? status)))
        return [];
      const waited = at.exchange.arrived - begun.exchange.arrived;
      if (waited < LONG) return [];
      judged = true;
      const message = `A ${kind.words} is ${status} still, ${Math.round(waited)} seconds after ${begun.exchange.operation}; every operation comes to an end.`;
      return [
        {
          message,
          aspect: `${kind.noun}.Status`,
          actual: status,
          exchange: at.exchange.number,
        },
      ];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [
        played([CALLS.create(), { ...CALLS.describe(), after: 1 }, CALLS.describe()]),
        played([CALLS.create(), { ...CALLS.describe(), after: 1 }]),
      ];
    },
    get violates() {
      return [
        played([CALLS.create(), CALLS.describe(), CALLS.describe(), CALLS.describe()], undefined, {
          settleMs: 3_600_000,
        }),
      ];
    },
  },
});

/** Seconds that a run waits at least before it gives up, and how often it looks. */
const LONG = 25;
const LOOKS = 3;

/** Whether a call has made a resource or names it as what it is about. */
function isAbout(call: Observation, kind: Kind, arn: string): boolean {
  return inputOf(call)[kind.arn] === arn || membersOf(outputOf(call)?.[kind.noun])[kind.arn] === arn;
}
