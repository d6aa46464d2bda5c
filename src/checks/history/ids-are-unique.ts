import type { Observation } from "../../oracle/observation.ts";
import { defineHistoryCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";
import { CALLS, spoilt } from "./parts/example.ts";
import { type Made, madeIn, mayDelete } from "./parts/lives.ts";
import { precedes } from "./parts/order.ts";
import { inputOf, membersOf, outputOf, textOf } from "./parts/read.ts";
import { type Sighting, sightings } from "./parts/sightings.ts";

export default defineHistoryCheck({
  id: "ids-are-unique",
  level: "must",
  evidence: "documented",
  source: "Service.ServiceId",
  summary:
    "No two services have one ServiceId, no two operations on a service one OperationId, no two resources one ARN.",
  inspect: (history) => {
    const made = madeIn(history);
    const begun = history.flatMap((call) => operationOf(call) ?? []);
    if (made.length < 2 && begun.length < 2) return undefined;
    return [...sameArns(history, made), ...sameServiceIds(made, sightings(history)), ...sameOperations(begun)];
  },
  examples: {
    get conforms() {
      return [
        played([CALLS.create(), CALLS.create("market"), CALLS.update(), CALLS.operations()]),
        played([CALLS.create(), CALLS.remove(), CALLS.create(), CALLS.scale(), CALLS.scale()]),
      ];
    },
    get violates() {
      return [
        played([CALLS.create(), CALLS.update(), CALLS.pause()], (answer) => {
          if (answer.ok) (answer.output as { OperationId: string }).OperationId = "0".repeat(32);
          return answer;
        }),
        spoilt([CALLS.connect(), CALLS.connect("bitbucket")], (output) => {
          output.Connection.ConnectionArn = output.Connection.ConnectionArn.replace("bitbucket", "github").replace(
            /\d$/,
            "1",
          );
        }),
      ];
    },
  },
});

/** Creations that answered the ARN of something that was there and that nobody has deleted. */
function sameArns(history: readonly Observation[], made: readonly Made[]): readonly Problem[] {
  return made.flatMap(({ kind, arn, at }, index) => {
    const before = made.slice(0, index).findLast((one) => one.arn === arn);
    if (
      !before ||
      history.some((call) => mayDelete(call, kind, arn) && !precedes(at, call) && !precedes(call, before.at))
    )
      return [];
    const message = `Two calls of Create${kind.noun} were answered with the same ARN, ${arn}, although the first ${kind.words} was not deleted.`;
    return [{ message, aspect: `${kind.noun}.${kind.arn}`, actual: arn, exchange: at.exchange.number }];
  });
}

/** New services that have the ServiceId of another one; ids are not given again when a service is gone. */
function sameServiceIds(made: readonly Made[], seen: readonly Sighting[]): readonly Problem[] {
  return made.flatMap(({ kind, arn, at }) => {
    const id = textOf(membersOf(outputOf(at)?.Service).ServiceId);
    const other = id && kind.noun === "Service" && seen.find((one) => one.arn !== arn && one.shown.ServiceId === id);
    if (!other || precedes(at, other.at)) return [];
    const message = `A new service has the ServiceId ${id}, which another service has had before; it is unique.`;
    return [{ message, aspect: "Service.ServiceId", actual: id, exchange: at.exchange.number }];
  });
}

interface Begun {
  readonly call: Observation;
  readonly id: string;
  readonly service: string;
}

/** The operation that an answer says it has begun; a call that changes nothing may repeat the id of the one before. */
function operationOf(call: Observation): Begun | undefined {
  const output = outputOf(call);
  const id = textOf(output?.OperationId);
  const service = textOf(inputOf(call).ServiceArn) ?? textOf(membersOf(output?.Service).ServiceArn);
  return id === undefined || service === undefined ? undefined : { call, id, service };
}

function sameOperations(begun: readonly Begun[]): readonly Problem[] {
  return begun.flatMap(({ call, id, service }, index) => {
    const before = begun.slice(0, index).findLast((one) => one.id === id && one.service === service);
    if (!before || before.call.exchange.operation === call.exchange.operation) {
      const repeats = before && REPEATABLE.has(call.exchange.operation);
      if (!before || repeats) return [];
    }
    const message = `${call.exchange.operation} was answered with the OperationId ${id}, with which ${before.call.exchange.operation} was answered before on the same service; an id stands for one operation.`;
    return [{ message, aspect: "OperationId", actual: id, exchange: call.exchange.number }];
  });
}

const REPEATABLE = new Set(["PauseService", "ResumeService"]);
