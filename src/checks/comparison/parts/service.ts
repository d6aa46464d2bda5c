import facts from "../../../../schemas/facts/lifecycle.json" with { type: "json" };
import type { Row } from "../../../model/index.ts";
import type { Observation } from "../../../oracle/observation.ts";
import { memberAt } from "../../member-at.ts";
import { rowsOf } from "../../rows.ts";

type RowOf<K extends Row["kind"]> = Extract<Row, { kind: K }>;

/** A member of what had to come, by its path; nothing where it has none or the call had to be refused. */
export function expectedAt({ expects }: Observation, ...path: readonly (string | number)[]): unknown {
  return expects.is === "success" || expects.is === "either" ? memberAt(expects.output, path) : undefined;
}

/** A member of the request, by its path. */
export function sentAt({ exchange }: Observation, ...path: readonly string[]): unknown {
  return memberAt(exchange.input, path);
}

/** Whether the answer shows a service made from an image. */
export function isImage(observation: Observation): boolean {
  return expectedAt(observation, "Service", "SourceConfiguration", "ImageRepository") !== undefined;
}

/** Whether the service of the answer was ever updated. */
export function wasUpdated(observation: Observation): boolean {
  return observation.exchange.operation === "UpdateService" || operationsOf(observation, "UPDATE_SERVICE").length > 0;
}

/**
 * Whether the service of the answer is being updated: until an update has settled, a look at the service may show it
 * as it was.
 */
export function isBeingUpdated(observation: Observation): boolean {
  if (observation.exchange.operation === "UpdateService") return false;
  return operationsOf(observation, "UPDATE_SERVICE").some(isRunning);
}

/** Whether any service is in the middle of an operation, or has failed: then it is open what it uses. */
export function isAnyServiceUnsettled({ before, after }: Observation): boolean {
  return [before, after].some((world) =>
    rowsOf(world, "service").some(({ service }) => UNSETTLED.includes(service.Status)),
  );
}

const { passing, failed } = facts.resources.service;
const UNSETTLED: readonly string[] = [...passing, ...failed];
const RUNNING: readonly string[] = facts.resources.operation.passing;

const isRunning = ({ summary }: RowOf<"operation">): boolean => RUNNING.includes(summary.Status ?? "");

/** Operations of a type on the services that bear the name of the one in the answer; names are the same in the world. */
function operationsOf(observation: Observation, type: string): readonly RowOf<"operation">[] {
  const known = seen.get(observation) ?? recordsOf(observation);
  seen.set(observation, known);
  return known.filter(({ summary }) => summary.Type === type);
}

/** What was looked up before, because every member of an answer asks for it. */
const seen = new WeakMap<Observation, readonly RowOf<"operation">[]>();

function recordsOf(observation: Observation): readonly RowOf<"operation">[] {
  const name = expectedAt(observation, "Service", "ServiceName");
  if (name === undefined) return [];
  const named = rowsOf(observation.after, "service").filter(({ service }) => service.ServiceName === name);
  const ids = new Set(named.map(({ id }) => id));
  return rowsOf(observation.after, "operation").filter(({ summary }) => ids.has(summary.TargetArn));
}
