import table from "../../generated/contract.json" with { type: "json" };
import type { OperationType, ServiceStatus } from "../../generated/latest/types.ts";
import facts from "../../schemas/facts/lifecycle.json" with { type: "json" };
import { contractAt } from "../contract/contract.ts";
import type { OperationName } from "./define.ts";
import type { Settings } from "./settings.ts";

/** What an operation does to a service. */
interface ServiceLife {
  readonly starts: string;
  readonly answers: string;
  readonly settles: readonly string[];
  readonly "allowed-in"?: readonly string[];
  readonly "open-in"?: readonly string[];
  readonly "unchanged-in"?: readonly string[];
}

/** The operations that start something on a service. */
export type ServiceOperation =
  | "CreateService"
  | "UpdateService"
  | "PauseService"
  | "ResumeService"
  | "StartDeployment"
  | "DeleteService";

/** What an operation does to a service's life. Source: the operation's own file. */
export function lifeOf(operation: ServiceOperation): ServiceLife {
  return table.operations[operation].lifecycle;
}

/** The status that a service passes through while an operation runs. */
export const IN_PROGRESS = lifeOf("CreateService").answers as ServiceStatus;

/** The type under which an operation is recorded; nothing at releases that have no such type. */
export function recordedType(settings: Settings, operation: ServiceOperation): OperationType | undefined {
  const type = lifeOf(operation).starts;
  return contractAt(settings.release).shape("OperationType")?.values?.has(type) ? (type as OperationType) : undefined;
}

type Resource = keyof typeof facts.resources;

interface Transition {
  readonly operation: string;
  readonly from?: readonly string[];
  readonly via: readonly string[];
  readonly to: readonly string[];
}

/** The transition that an operation begins on a resource. Source: facts/lifecycle. */
export function transitionOf(resource: Resource, operation: OperationName): Transition {
  const transitions: readonly Transition[] = facts.resources[resource].transitions;
  const found = transitions.find((one) => one.operation === operation);
  if (!found) throw new Error(`${operation} begins no transition of a ${resource}`);
  return found;
}

/** The statuses in which a resource rests and works. Source: facts/lifecycle. */
export function settledStatuses(resource: Resource): readonly string[] {
  return facts.resources[resource].settled;
}
