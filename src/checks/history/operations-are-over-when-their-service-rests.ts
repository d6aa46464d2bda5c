import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { kindOf, OPERATION_LIFE } from "./parts/kinds.ts";
import { between, mayChange, names, onlyReads, precedes } from "./parts/order.ts";
import { recordsIn } from "./parts/records.ts";
import { byArn } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "operations-are-over-when-their-service-rests",
  level: "must",
  evidence: "documented",
  source: "OperationSummary.Status",
  summary: "When a service has come to rest, its operations are over.",
  inspect: (history) => {
    const services = byArn(history);
    let judged = false;
    const problems = recordsIn(history).flatMap(({ service, status, at }) => {
      const rested = (services.get(service) ?? []).findLast(
        (seen) => onlyReads(seen.at) && precedes(seen.at, at) && at.exchange.sent - seen.at.exchange.arrived >= LATE,
      );
      if (!rested || !RESTS.includes(rested.status ?? "") || status === undefined) return [];
      if (between(history, rested.at, at).some((call) => mayChange(call) && names(call, service))) return [];
      judged = true;
      if (!OPERATION_LIFE.passing.includes(status) || status === "PENDING") return [];
      const message = `A service has come to rest (${rested.status}), but one of its operations is still ${status}.`;
      return [{ message, aspect: "OperationSummary.Status", actual: status, exchange: at.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.describe(), CALLS.operations()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.describe(), CALLS.operations()], (output) => {
          output.OperationSummaryList[0].Status = "IN_PROGRESS";
          delete output.OperationSummaryList[0].EndedAt;
        }),
      ];
    },
  },
});

const SERVICE = kindOf("service");
const RESTS = [...SERVICE.settled, ...SERVICE.failed];

/** Seconds that an implementation may take to write down that something has ended. */
const LATE = 1;
