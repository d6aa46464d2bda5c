import type { AutoScalingConfiguration, AutoScalingConfigurationSummary } from "../../generated/latest/types.ts";
import { choice } from "./choices.ts";
import { latestOf } from "./revisions.ts";
import type { AutoScalingRow } from "./rows.ts";
import { countReaches, need, type World } from "./store.ts";

/** A revision of an auto scaling configuration as responses show it. */
export function shownAutoScaling(world: World, row: AutoScalingRow): AutoScalingConfiguration {
  const { bounds, latest, deletedAt } = row;
  const { CreatedAt, HasAssociatedService, IsDefault, Status, ...named } = summaryOf(world, row);
  const end = deletedAt !== undefined && { DeletedAt: deletedAt };
  return { ...named, Latest: latest, Status, ...bounds, CreatedAt, ...end, HasAssociatedService, IsDefault };
}

/** A revision of an auto scaling configuration as lists show it. */
export function summaryOf(world: World, row: AutoScalingRow): Required<AutoScalingConfigurationSummary> {
  return {
    AutoScalingConfigurationArn: row.id,
    AutoScalingConfigurationName: row.name,
    AutoScalingConfigurationRevision: row.revision,
    Status: row.deletedAt === undefined ? "ACTIVE" : "INACTIVE",
    CreatedAt: row.createdAt,
    HasAssociatedService: isUsed(world, row.id),
    IsDefault: defaultArn(world) === row.id,
  };
}

/** Whether a service that is not deleted uses what has this ARN. */
export function isUsed(world: World, arn: string): boolean {
  return countReaches(world, `uses#${arn}#`, 1);
}

/** The ARN of the revision that is the account's default. */
export function defaultArn(world: World): string {
  return need(world, "account", "account").defaultAutoScaling;
}

/** The revision that services get which name none. */
export function revisionByDefault(world: World): AutoScalingRow {
  const standard = need(world, "autoscalingconfiguration", defaultArn(world));
  if (choice(world.settings, "default-after-a-newer-revision") === "default-revision") return standard;
  return latestOf(world, "autoscalingconfiguration", standard.name) ?? standard;
}
