import { lifeOf, type ServiceOperation } from "../../model/lifecycle.ts";
import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS } from "./parts/example.ts";
import { kindOf, OPERATION_LIFE } from "./parts/kinds.ts";
import { between, mayChange, names, onlyReads, precedes } from "./parts/order.ts";
import { begunIn, operationLists } from "./parts/records.ts";
import { byArn } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "operations-that-succeed-take-effect",
  level: "must",
  evidence: "documented",
  source: "facts/lifecycle",
  summary: "When the last operation on a service has succeeded, the service rests where that operation leads.",
  inspect: (history, contract) => {
    const services = byArn(history);
    let judged = false;
    const problems = operationLists(history, contract).flatMap(({ service, records, first, last }) => {
      const latest = begunIn(history, contract).findLast(
        (one) => one.service === service && !precedes(first, one.call) && one.call !== first,
      );
      const record = latest?.id === undefined ? undefined : records.find(({ id }) => id === latest.id);
      if (!latest || record?.status !== "SUCCEEDED") return [];
      if (records.some(({ status }) => status === undefined || OPERATION_LIFE.passing.includes(status))) return [];
      // That lists go on showing what was deleted is the business of another check.
      const isDeletion = latest.call.exchange.operation === "DeleteService";
      const rested = (services.get(service) ?? []).find(
        ({ at, whole }) =>
          (whole || !isDeletion) &&
          onlyReads(at) &&
          precedes(last, at) &&
          at.exchange.sent - last.exchange.arrived >= LATE,
      );
      if (!rested || !RESTS.includes(rested.status ?? "")) return [];
      const meanwhile = between(history, latest.call, rested.at);
      if (meanwhile.some((call) => mayChange(call) && names(call, service))) return [];
      judged = true;
      const operation = latest.call.exchange.operation as ServiceOperation;
      const before = (services.get(service) ?? []).findLast(({ at }) => precedes(at, latest.call))?.status;
      if (leads(operation, before).includes(rested.status as string)) return [];
      const message = `The last operation on a service, ${operation}, has succeeded by its record, but the service is ${rested.status}; it leads to ${lifeOf(operation).settles[0]}.`;
      return [{ message, aspect: operation, actual: rested.status, exchange: rested.at.exchange.number }];
    });
    return judged ? problems : undefined;
  },
  examples: {
    get conforms() {
      return [played(PAUSED)];
    },
    get violates() {
      return [
        played(PAUSED, (answer, number) => {
          if (!answer.ok || PAUSED[number]?.call !== "DescribeService") return answer;
          const { Service } = answer.output as { readonly Service: object };
          return { ok: true, output: { Service: { ...Service, Status: "RUNNING" } } };
        }),
      ];
    },
  },
});

const LATER = { ...CALLS.describe(), after: 2 };
const PAUSED = [CALLS.create(), CALLS.describe(), CALLS.pause(), CALLS.describe(), CALLS.operations(), LATER];

const SERVICE = kindOf("service");
const RESTS = [...SERVICE.settled, ...SERVICE.final];

/** Seconds that an implementation may take to show what it has done. */
const LATE = 1;

/** The statuses in which an operation that has succeeded can leave a service that had a status before. */
function leads(operation: ServiceOperation, before = ""): readonly string[] {
  const { settles, "open-in": open = [] } = lifeOf(operation);
  return SERVICE.settled.includes(before) && !open.includes(before) ? settles : [...settles, ...open];
}
