import { lifeOf } from "../../model/lifecycle.ts";
import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { madeIn } from "./parts/lives.ts";
import { precedes, wasRefused } from "./parts/order.ts";
import { inputOf, membersOf, outputOf } from "./parts/read.ts";
import { beginsSomething, operationLists } from "./parts/records.ts";

export default defineHistoryCheck({
  id: "operations-are-those-that-were-begun",
  level: "should",
  evidence: "documented",
  source: "ListOperations",
  summary: "No operation is listed that nobody has begun; deployments may begin by themselves.",
  inspect: (history, contract) => {
    const made = new Set(madeIn(history).map(({ arn }) => arn));
    const lists = operationLists(history, contract).filter(({ service }) => made.has(service));
    if (lists.length === 0) return undefined;
    return lists.flatMap(({ service, records, last }) => {
      const calls = history.filter((call) => !precedes(last, call) && mayBegin(call, service));
      const ids = new Set(calls.flatMap((call) => outputOf(call)?.OperationId ?? []));
      const unnamed = calls.filter((call) => outputOf(call)?.OperationId === undefined).flatMap(typeOf);
      const unknown = records.filter(({ id, type }) => type !== DEPLOYMENT && !ids.has(String(id)));
      const types = [...new Set(unknown.flatMap(({ type }) => type ?? []))];
      return types.flatMap((type) => {
        const listed = unknown.filter((record) => record.type === type).length;
        if (listed <= unnamed.filter((one) => one === type).length) return [];
        const message = `ListOperations lists an operation of the type ${type} that no call has begun.`;
        return [
          { message, aspect: "an operation that nobody has begun", actual: listed, exchange: last.exchange.number },
        ];
      });
    });
  },
  examples: {
    get conforms() {
      return [played([CALLS.create(), { ...CALLS.pause(), after: 0 }, CALLS.update(), CALLS.operations()])];
    },
    get violates() {
      return [
        spoilt([CALLS.create(), { ...CALLS.pause(), after: 0 }, CALLS.operations()], (output) => {
          const [{ EndedAt }] = output.OperationSummaryList;
          const Id = "0".repeat(32);
          output.OperationSummaryList.unshift({
            ...output.OperationSummaryList[0],
            Id,
            Type: "PAUSE_SERVICE",
            StartedAt: EndedAt,
          });
        }),
      ];
    },
  },
});

const DEPLOYMENT = lifeOf("StartDeployment").starts;

function mayBegin(call: Observation, service: string): boolean {
  const named = inputOf(call).ServiceArn ?? membersOf(outputOf(call)?.Service).ServiceArn;
  return !wasRefused(call) && (named === service || named === undefined);
}

function typeOf({ exchange: { operation } }: Observation): readonly string[] {
  return beginsSomething(operation) ? [lifeOf(operation).starts] : [];
}
