import type { AutoScalingConfigurationSummary, Service, ServiceSummary } from "../../../generated/latest/types.ts";
import { summaryOf } from "../auto-scaling.ts";
import { choice } from "../choices.ts";
import type { ServiceRow } from "../rows.ts";
import { need, type World } from "../store.ts";

/** A service as responses show it. A private one has no ServiceUrl. */
export function shownService(world: World, row: ServiceRow): Service {
  const { ServiceName, ServiceId, ServiceArn, ...rest } = row.service;
  return {
    ServiceName,
    ServiceId,
    ServiceArn,
    ...(isPublic(row) && { ServiceUrl: row.host }),
    ...rest,
    AutoScalingConfigurationSummary: summaryIn(world, row),
  };
}

/** A service as lists show it. */
export function listedService(row: ServiceRow): ServiceSummary {
  const { ServiceName, ServiceId, ServiceArn, CreatedAt, UpdatedAt, Status } = row.service;
  const url = isPublic(row) && { ServiceUrl: row.host };
  return { ServiceName, ServiceId, ServiceArn, ...url, CreatedAt, UpdatedAt, Status };
}

/** Whether a service can be reached from the internet. */
export function isPublic(row: ServiceRow): boolean {
  return row.service.NetworkConfiguration?.IngressConfiguration?.IsPubliclyAccessible !== false;
}

function summaryIn(world: World, row: ServiceRow): AutoScalingConfigurationSummary {
  const revision = need(world, "autoscalingconfiguration", row.autoScaling);
  const { id, name, revision: number } = revision;
  if (choice(world.settings, "summary-in-services") === "seven") return summaryOf(world, revision);
  return {
    AutoScalingConfigurationArn: id,
    AutoScalingConfigurationName: name,
    AutoScalingConfigurationRevision: number,
  };
}
