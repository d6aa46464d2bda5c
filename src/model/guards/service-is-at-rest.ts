import type { ServiceStatus } from "../../../generated/latest/types.ts";
import { type ModelError, refusal } from "../answer.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { IN_PROGRESS, settledStatuses } from "../lifecycle.ts";
import { get, type World } from "../store.ts";

/** Refuses to change what belongs to a service unless it is running or paused. */
export const serviceIsAtRest: Guard<{ ServiceArn: string }> = named("service-is-at-rest", (world, { ServiceArn }) => {
  const status = get(world, "service", ServiceArn)?.service.Status;
  if (status === undefined || settledStatuses("service").includes(status)) return undefined;
  return goneOrBusy(world, status) ?? refusal("InvalidStateException", `The service is ${status}.`);
});

/** The error for a service that is deleted or in the middle of an operation; nothing for any other status. */
export function goneOrBusy(world: World, status: ServiceStatus): ModelError | undefined {
  if (status === IN_PROGRESS) return refusal("InvalidStateException", "An operation on the service is in progress.");
  if (status !== "DELETED") return undefined;
  return refusal(choice(world.settings, "calls-about-a-deleted-service"), "The service is deleted.");
}
