import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { kindOf } from "./parts/kinds.ts";
import { mayDelete } from "./parts/lives.ts";
import { precedes } from "./parts/order.ts";
import { begunIn, type OperationList, operationLists } from "./parts/records.ts";

export default defineHistoryCheck({
  id: "operations-are-recorded",
  level: "must",
  evidence: "documented",
  source: "ListOperations",
  summary: "Every operation is listed under the OperationId that was answered, with its type and its target.",
  inspect: (history, contract) => {
    const begun = begunIn(history, contract).filter(({ id }) => id !== undefined);
    const lists = operationLists(history, contract).filter((list) => !mayBeForgotten(history, list));
    const judged = begun.flatMap((one) =>
      lists.filter((list) => list.service === one.service).map((list) => [one, list] as const),
    );
    const known = judged.filter(([{ call }, { first }]) => precedes(call, first));
    if (known.length === 0) return undefined;
    return known.flatMap(([one, list]) => problemsOf(one, list));
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), CALLS.update(), CALLS.operations(), CALLS.pause(), CALLS.operations()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), CALLS.update(), CALLS.operations()], (output) => {
          output.OperationSummaryList.pop();
        }),
        spoilt([CALLS.create(), CALLS.pause(), CALLS.operations()], (output) => {
          output.OperationSummaryList[0].Type = "UPDATE_SERVICE";
        }),
      ];
    },
  },
});

/** Whether a service was deleted before its operations were listed; they may then be gone with it. */
function mayBeForgotten(history: readonly Observation[], { service, last }: OperationList): boolean {
  return history.some((call) => mayDelete(call, kindOf("service"), service) && !precedes(last, call));
}

type Begun = ReturnType<typeof begunIn>[number];

function problemsOf({ id, type, service, call }: Begun, { records, last }: OperationList): readonly Problem[] {
  const { operation } = call.exchange;
  const record = records.find((one) => one.id === id);
  if (!record) {
    const message = `${operation} was answered with an OperationId that ListOperations does not list: ${id}.`;
    return [{ message, aspect: "an operation is not listed", expected: id, exchange: last.exchange.number }];
  }
  const problem = (member: string, expected: unknown, actual: unknown): Problem => ({
    message: `The operation that ${operation} has begun is listed with the ${member} ${String(actual)} instead of ${String(expected)}.`,
    aspect: `OperationSummary.${member}`,
    expected,
    actual,
    exchange: record.at.exchange.number,
  });
  const types = type !== undefined && record.type !== undefined && record.type !== type;
  const targets = record.target !== undefined && record.target !== service;
  return [
    ...(types ? [problem("Type", type, record.type)] : []),
    ...(targets ? [problem("TargetArn", service, record.target)] : []),
  ];
}
