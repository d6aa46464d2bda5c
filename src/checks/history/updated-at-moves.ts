import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { kindOf } from "./parts/kinds.ts";
import { precedes } from "./parts/order.ts";
import { inputOf, type Members, secondsOf, textOf } from "./parts/read.ts";
import { byArn, type Sighting } from "./parts/sightings.ts";
import { isEarlier } from "./parts/times.ts";

export default defineHistoryCheck({
  id: "updated-at-moves",
  level: "must",
  evidence: "documented",
  source: "Service.UpdatedAt",
  summary: "An update that comes more than a second after UpdatedAt was looked at has moved it once it is over.",
  inspect: (history) => {
    const services = byArn(history);
    const seen = history.map((call) => inspectUpdate(call, services.get(textOf(inputOf(call).ServiceArn) ?? "") ?? []));
    return seen.some(Boolean) ? seen.flatMap((problems) => problems ?? []) : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.describe(), CALLS.update(), CALLS.describe()])];
    },
    get violates() {
      return [
        played([CALLS.create(), CALLS.describe(), CALLS.update(), CALLS.describe()], (answer, number) => {
          // The service was created at the first call and came to rest half of the way to the second one.
          const { Service } = (answer.ok ? answer.output : {}) as { Service: { CreatedAt: number; UpdatedAt: number } };
          if (number > 1) Service.UpdatedAt = Service.CreatedAt + 5;
          return answer;
        }),
      ];
    },
  },
});

const SERVICE = kindOf("service");

/** What became of UpdatedAt by one call that has changed something; nothing where that cannot be seen. */
function inspectUpdate(call: Observation, sightings: readonly Sighting[]): readonly Problem[] | undefined {
  const { operation, answer, sent } = call.exchange;
  if (operation !== "UpdateService" || !answer.ok) return undefined;
  const before = sightings.findLast(({ at, whole }) => whole && precedes(at, call) && sent - at.exchange.arrived > 1);
  const answered = sightings.find(({ at, whole }) => whole && at === call);
  const after = sightings.find(
    ({ at, status }) => (at === call || precedes(call, at)) && SERVICE.settled.includes(status ?? ""),
  );
  if (
    !before ||
    !SERVICE.settled.includes(before.status ?? "") ||
    !answered ||
    !after ||
    isTheSame(before.shown, answered.shown)
  )
    return undefined;
  const was = secondsOf(before.shown.UpdatedAt);
  const is = secondsOf(after.shown.UpdatedAt);
  if (was === undefined || is === undefined) return undefined;
  if (is > was || isEarlier(is, was)) return [];
  const message = `UpdatedAt of a service is ${is} after an update, as it was before; it is the time at which the service was last updated.`;
  const exchange = after.at.exchange.number;
  return [{ message, aspect: "Service.UpdatedAt", expected: { after: was }, actual: is, exchange }];
}

/** Whether an update has left a service as it was: it need not have been touched then. */
function isTheSame(one: Members, other: Members): boolean {
  const text = ({ Status: _, UpdatedAt: __, ...rest }: Members): string => JSON.stringify(rest);
  return text(one) === text(other);
}
