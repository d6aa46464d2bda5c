import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { OPERATION_LIFE } from "./parts/kinds.ts";
import { type OperationRecord, operationLists } from "./parts/records.ts";

export default defineHistoryCheck({
  id: "operations-do-not-overlap",
  level: "must",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "No operation on a service begins before the one before it has ended.",
  inspect: (history, contract) => {
    let judged = false;
    const problems = operationLists(history, contract).flatMap(({ records, last }) => {
      const timed = records.filter(({ started }) => started !== undefined);
      const sorted = timed.toSorted(inTime);
      judged ||= sorted.length > 1;
      const index = sorted.findIndex((one, at) => at > 0 && overlaps(sorted[at - 1] as OperationRecord, one));
      if (index < 0) return [];
      const one = sorted[index] as OperationRecord;
      const before = sorted[index - 1] as OperationRecord;
      const end = before.ended === undefined ? `is still ${before.status}` : `ended at ${before.ended}`;
      const message = `An operation on a service began at ${one.started} although the one before ${end}; while an operation is in progress no other one can begin.`;
      return [{ message, aspect: "two operations at a time", exchange: last.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.update(), CALLS.operations()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.update(), CALLS.operations()], (output) => {
          output.OperationSummaryList[1].EndedAt += 7;
        }),
      ];
    },
  },
});

/** Seconds that an implementation may take to write down that something has ended. */
const LATE = 1;

/** By beginning, and those that began within the same second by their end. */
function inTime(one: OperationRecord, other: OperationRecord): number {
  const ends = (one.ended ?? Number.MAX_VALUE) - (other.ended ?? Number.MAX_VALUE);
  return (one.started as number) - (other.started as number) || ends;
}

function overlaps(one: OperationRecord, later: OperationRecord): boolean {
  if (one.ended !== undefined) return (later.started as number) + LATE < one.ended;
  return later.ended === undefined && isUnderWay(one) && isUnderWay(later);
}

/** An operation that is only planned does not count: a deployment may wait for its turn. */
function isUnderWay({ status }: OperationRecord): boolean {
  return status !== undefined && OPERATION_LIFE.passing.includes(status) && status !== "PENDING";
}
