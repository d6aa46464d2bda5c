import { refusal } from "../answer.ts";
import { choice, type PointId } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { IN_PROGRESS, lifeOf, type ServiceOperation } from "../lifecycle.ts";
import { get, type World } from "../store.ts";
import { goneOrBusy } from "./service-is-at-rest.ts";

/** Refuses to start an operation on a service whose status does not permit it. Source: the operation's lifecycle. */
export const serviceAllows: Guard<{ ServiceArn: string }> = named(
  "service-allows",
  (world, { ServiceArn }, operation) => {
    const status = get(world, "service", ServiceArn)?.service.Status;
    if (status === undefined) return undefined;
    const life = lifeOf(operation as ServiceOperation);
    if (life["allowed-in"]?.includes(status)) return undefined;
    if (status !== IN_PROGRESS && life["unchanged-in"]?.includes(status) && isUnchanged(world, operation))
      return undefined;
    if (life["open-in"]?.includes(status) && choice(world.settings, "update-of-a-paused-service") === "accepted")
      return undefined;
    return (
      goneOrBusy(world, status) ??
      refusal("InvalidStateException", `${operation} is not possible while the service is ${status}.`)
    );
  },
);

const POINTS: Readonly<Record<string, PointId>> = {
  PauseService: "pausing-a-paused-service",
  ResumeService: "resuming-a-running-service",
};

function isUnchanged(world: World, operation: string): boolean {
  const point = POINTS[operation];
  return point !== undefined && choice(world.settings, point) === "unchanged";
}
