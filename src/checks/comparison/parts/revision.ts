import defaults from "../../../../schemas/facts/defaults.json" with { type: "json" };
import type { Comparison, Observation } from "../../../oracle/observation.ts";
import { rowsOf } from "../../rows.ts";
import { expectedAt } from "./service.ts";

/** Whether a revision of the account's first default configuration is meant, which others use and change, too. */
export function isFirst(comparison: Comparison, observation: Observation): boolean {
  return nameOf(comparison, observation) === defaults.autoScalingConfiguration.name;
}

/** Whether the name that is meant had revisions that were deleted. */
export function hasDeletedRevisions(comparison: Comparison, observation: Observation): boolean {
  const name = nameOf(comparison, observation);
  const { after } = observation;
  const rows = [...rowsOf(after, "autoscalingconfiguration"), ...rowsOf(after, "observabilityconfiguration")];
  return rows.some((row) => row.name === name && row.deletedAt !== undefined);
}

/** The name of the configuration in which a member stands. */
function nameOf({ path }: Comparison, observation: Observation): unknown {
  const parent = path.slice(0, -1);
  return (
    expectedAt(observation, ...parent, "AutoScalingConfigurationName") ??
    expectedAt(observation, ...parent, "ObservabilityConfigurationName")
  );
}
