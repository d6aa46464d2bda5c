import lifecycle from "../../../../schemas/facts/lifecycle.json" with { type: "json" };
import type { Observation } from "../../../oracle/observation.ts";
import { rowsOf } from "../../rows.ts";
import { requested } from "./acceptance.ts";

const { passing, final } = lifecycle.resources.service as Readonly<Record<"passing" | "final", readonly string[]>>;

/** Whether the service that a request names is in the middle of an operation. */
export function isBusy(observation: Observation): boolean {
  return statusesOf(observation).some((status) => passing.includes(status));
}

/** Whether the service that a request names is deleted. */
export function isDeleted(observation: Observation): boolean {
  const statuses = statusesOf(observation);
  return statuses.length > 0 && statuses.every((status) => final.includes(status));
}

/**
 * The statuses before the call of the services that bear the name in the request's ARN; of all where none does. The
 * world is under the model's own ARNs, but names are the same on both sides.
 */
export function statusesOf(observation: Observation): readonly string[] {
  const arn = requested(observation, "ServiceArn") ?? requested(observation, "ResourceArn");
  const name = typeof arn === "string" ? arn.split("/")[1] : undefined;
  const services = rowsOf(observation.before, "service").map(({ service }) => service);
  const named = services.filter(({ ServiceName }) => ServiceName === name);
  return (named.length > 0 ? named : services).map(({ Status }) => Status);
}
