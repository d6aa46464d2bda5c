import type { OperationStatus, Service, ServiceStatus } from "../../../generated/latest/types.ts";
import facts from "../../../schemas/facts/lifecycle.json" with { type: "json" };
import { failureOf } from "../failures.ts";
import { IN_PROGRESS, lifeOf, recordedType, type ServiceOperation } from "../lifecycle.ts";
import type { ServiceRow } from "../rows.ts";
import { schedule } from "../schedule.ts";
import type { Ports } from "../settings.ts";
import { type Draft, nextSeq, put } from "../store.ts";
import { shownService } from "./show.ts";

/** What a service and its operation are to become. */
interface End {
  readonly to: ServiceStatus;
  readonly result: OperationStatus;
  readonly back?: Pick<ServiceRow, "service" | "autoScaling">;
}

/**
 * Starts an operation on a service that is in progress from now on: records it, and schedules how it ends.
 * `before` is the service as it was, to which a failed update goes back; absent for a new service.
 */
export function begin(draft: Draft, operation: ServiceOperation, row: ServiceRow, ports: Ports, before?: ServiceRow) {
  const { newId } = ports;
  const now = Math.max(ports.now, before?.service.UpdatedAt ?? ports.now);
  const id = newId();
  const changing = { ...row, service: { ...row.service, Status: IN_PROGRESS, UpdatedAt: now } };
  const type = recordedType(draft.settings, operation);
  const times = { TargetArn: row.id, StartedAt: now, UpdatedAt: now };
  put(draft, changing);
  put(draft, {
    kind: "operation",
    id,
    seq: nextSeq(draft),
    summary: { Id: id, ...(type && { Type: type }), Status: "IN_PROGRESS", ...times },
  });
  const end = endOf(operation, failureOf(draft.settings, operation, ports), before);
  schedule(draft, now, { what: "service-settles", service: row.id, operation: id, ...end });
  return { Service: shownService(draft, changing) as Service, OperationId: id };
}

function endOf(operation: ServiceOperation, failure: string | undefined, before: ServiceRow | undefined): End {
  const [settled] = lifeOf(operation).settles as readonly ServiceStatus[];
  const was = before?.service.Status;
  if (failure === undefined) {
    const stays = operation === "UpdateService" && was === "PAUSED";
    return { to: stays ? was : (settled as ServiceStatus), result: "SUCCEEDED" };
  }
  if (!before) return { to: failure as ServiceStatus, result: "FAILED" };
  if (operation === "DeleteService") return { to: failure as ServiceStatus, result: "FAILED" };
  if (operation !== "UpdateService") return { to: was as ServiceStatus, result: "FAILED" };
  const { service, autoScaling } = before;
  const result = was === facts.rollback.service ? (failure as OperationStatus) : "FAILED";
  return { to: was as ServiceStatus, result, back: { service, autoScaling } };
}
