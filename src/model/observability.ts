import type { ObservabilityConfiguration, ObservabilityConfigurationSummary } from "../../generated/latest/types.ts";
import type { ObservabilityRow } from "./rows.ts";

/** A revision of an observability configuration as responses show it. */
export function shownObservability(row: ObservabilityRow): ObservabilityConfiguration {
  const { trace, latest, createdAt, deletedAt } = row;
  return {
    ...observabilitySummaryOf(row),
    ...(trace && { TraceConfiguration: trace }),
    Latest: latest,
    Status: deletedAt === undefined ? "ACTIVE" : "INACTIVE",
    CreatedAt: createdAt,
    ...(deletedAt !== undefined && { DeletedAt: deletedAt }),
  };
}

/** A revision of an observability configuration as lists show it. */
export function observabilitySummaryOf({ id, name, revision }: ObservabilityRow): ObservabilityConfigurationSummary {
  return {
    ObservabilityConfigurationArn: id,
    ObservabilityConfigurationName: name,
    ObservabilityConfigurationRevision: revision,
  };
}
