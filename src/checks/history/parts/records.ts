import type { Contract } from "../../../contract/contract.ts";
import { lifeOf, type ServiceOperation } from "../../../model/lifecycle.ts";
import type { Observation } from "../../../oracle/observation.ts";
import { once } from "./once.ts";
import { wholeLists } from "./pages.ts";
import { inputOf, itemsOf, type Members, membersOf, outputOf, secondsOf, textOf } from "./read.ts";

/** An operation that an accepted call has begun. */
export interface Begun {
  readonly call: Observation;
  readonly service: string;
  /** The OperationId that was answered; pauses and resumptions may have none. */
  readonly id?: string;
  /** The type under which it is recorded; nothing at releases that have none for it. */
  readonly type?: string;
}

/** An operation as a list shows it. */
export interface OperationRecord {
  readonly id?: string;
  readonly type?: string;
  readonly status?: string;
  readonly target?: string;
  readonly started?: number;
  readonly ended?: number;
  readonly service: string;
  readonly at: Observation;
}

/** The operations of a service, read to the end. */
export interface OperationList {
  readonly service: string;
  readonly records: readonly OperationRecord[];
  readonly first: Observation;
  readonly last: Observation;
}

const OPERATIONS: readonly ServiceOperation[] = [
  "CreateService",
  "UpdateService",
  "PauseService",
  "ResumeService",
  "StartDeployment",
  "DeleteService",
];

/** Whether an operation of the API begins an operation on a service. */
export function beginsSomething(operation: string): operation is ServiceOperation {
  return (OPERATIONS as readonly string[]).includes(operation);
}

/** Every operation that the history has begun, in its order. */
export const begunIn = once((history, contract: Contract): readonly Begun[] =>
  history.flatMap((call): readonly Begun[] => {
    const { operation } = call.exchange;
    const output = outputOf(call);
    if (!output || !beginsSomething(operation)) return [];
    const service = textOf(inputOf(call).ServiceArn) ?? textOf(membersOf(output.Service).ServiceArn);
    if (service === undefined) return [];
    const id = textOf(output.OperationId);
    const { starts } = lifeOf(operation);
    const isKnown = contract.shape("OperationType")?.values?.has(starts);
    return [{ call, service, ...(id !== undefined && { id }), ...(isKnown && { type: starts }) }];
  }),
);

/** Every record in every list of operations, in the order of the history. */
export const recordsIn = once((history): readonly OperationRecord[] =>
  history.flatMap((at) => {
    if (at.exchange.operation !== "ListOperations") return [];
    const service = textOf(inputOf(at).ServiceArn) ?? "";
    return itemsOf(outputOf(at)?.OperationSummaryList).map((item) => recordOf(membersOf(item), service, at));
  }),
);

/** Every list of operations that was read to its end. */
export const operationLists = once((history, contract: Contract): readonly OperationList[] =>
  wholeLists(history, contract)
    .filter(({ operation }) => operation === "ListOperations")
    .map(({ pages, filter, first, last }) => {
      const service = textOf(filter.ServiceArn) ?? "";
      const records = pages.flatMap(({ items, at }) => items.map((item) => recordOf(membersOf(item), service, at)));
      return { service, records, first, last };
    }),
);

function recordOf(shown: Members, service: string, at: Observation): OperationRecord {
  const all = {
    id: textOf(shown.Id),
    type: textOf(shown.Type),
    status: textOf(shown.Status),
    target: textOf(shown.TargetArn),
    started: secondsOf(shown.StartedAt),
    ended: secondsOf(shown.EndedAt),
  };
  const known = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  return { ...known, service, at };
}
