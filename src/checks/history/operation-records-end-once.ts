import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { OPERATION_LIFE } from "./parts/kinds.ts";
import { type OperationRecord, recordsIn } from "./parts/records.ts";
import { differ, isEarlier } from "./parts/times.ts";

export default defineHistoryCheck({
  id: "operation-records-end-once",
  level: "must",
  evidence: "documented",
  source: "OperationSummary.EndedAt",
  summary: "An operation has an end only when it is over, not before its beginning, and neither changes afterwards.",
  inspect: (history) => {
    const records = recordsIn(history);
    if (records.length === 0) return undefined;
    const first = new Map<string, OperationRecord>();
    return records.flatMap((record) => {
      const before = first.get(`${record.service} ${record.id}`);
      if (!before || !isOver(before)) first.set(`${record.service} ${record.id}`, record);
      const faults = [inItself(record), ...(before && record.id !== undefined ? [since(before, record)] : [])];
      return faults.flatMap((fault) => (fault ? [{ ...fault, exchange: record.at.exchange.number }] : []));
    });
  },
  examples: {
    get conforms() {
      return [
        played([
          CALLS.create(),
          { ...CALLS.operations(), after: 1 },
          CALLS.operations(),
          CALLS.update(),
          CALLS.operations(),
        ]),
      ];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.operations()], (output) => {
          output.OperationSummaryList[0].EndedAt = output.OperationSummaryList[0].StartedAt - 60;
        }),
        spoilt([CALLS.create(), { ...CALLS.operations(), after: 1 }], (output) => {
          output.OperationSummaryList[0].EndedAt = output.OperationSummaryList[0].StartedAt + 1;
        }),
      ];
    },
  },
});

function isOver({ status }: OperationRecord): boolean {
  return OPERATION_LIFE.final.includes(status ?? "");
}

/** What is wrong with a record by itself. */
function inItself({ status, started, ended }: OperationRecord): Problem | undefined {
  if (ended === undefined) return undefined;
  if (status !== undefined && OPERATION_LIFE.passing.includes(status)) {
    const message = `An operation that is ${status} has an EndedAt (${ended}) although it is not over.`;
    return { message, aspect: "EndedAt before the end", actual: ended };
  }
  if (started === undefined || !isEarlier(ended, started)) return undefined;
  const message = `An operation has ended (${ended}) before it began (${started}).`;
  return { message, aspect: "EndedAt before StartedAt", actual: ended, expected: { notBefore: started } };
}

/** What has changed about a record although it cannot. */
function since(before: OperationRecord, now: OperationRecord): Problem | undefined {
  if (before.started !== undefined && now.started !== undefined && differ(before.started, now.started)) {
    const message = `StartedAt of an operation was ${before.started} before and is ${now.started} now.`;
    return { message, aspect: "StartedAt", expected: before.started, actual: now.started };
  }
  if (!isOver(before)) return undefined;
  if (now.status !== undefined && now.status !== before.status) {
    const message = `An operation that was over, with the status ${before.status}, is ${now.status} now.`;
    return { message, aspect: "Status after the end", expected: before.status, actual: now.status };
  }
  if (before.ended === undefined || now.ended === undefined || !differ(before.ended, now.ended)) return undefined;
  const message = `EndedAt of an operation was ${before.ended} before and is ${now.ended} now.`;
  return { message, aspect: "EndedAt after the end", expected: before.ended, actual: now.ended };
}
