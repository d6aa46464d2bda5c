import type { DeleteAutoScalingConfigurationRequest } from "../../../generated/latest/types.ts";
import { refusal } from "../answer.ts";
import { partsOf } from "../arn.ts";
import { defaultArn, isUsed } from "../auto-scaling.ts";
import { type Guard, named } from "../define.ts";
import { resolve } from "../revisions.ts";
import type { AutoScalingRow } from "../rows.ts";
import { listed, type World } from "../store.ts";

/** Refuses to delete all revisions by an ARN that names one of them. */
export const allRevisionsByName: Guard<DeleteAutoScalingConfigurationRequest> = named(
  "all-revisions-by-name",
  (world, input) => {
    const { AutoScalingConfigurationArn: arn, DeleteAllRevisions } = input;
    if (!DeleteAllRevisions || partsOf(world.settings, "autoscalingconfiguration", arn)?.revision === undefined)
      return undefined;
    return refusal("InvalidRequestException", "All revisions are deleted by an ARN that stops at the name.");
  },
);

/** Refuses to delete the default configuration, and what a service uses. Source: facts/lifecycle. */
export const revisionsCanGo: Guard<DeleteAutoScalingConfigurationRequest> = named(
  "revisions-can-go",
  (world, input) => {
    for (const { id } of revisionsToDelete(world, input)) {
      if (id === defaultArn(world)) return refusal("InvalidRequestException", `${id} is the default configuration.`);
      if (isUsed(world, id)) return refusal("InvalidRequestException", `A service uses ${id}.`);
    }
    return undefined;
  },
);

/** The revisions that a request wants deleted, the highest first. */
export function revisionsToDelete(
  world: World,
  input: DeleteAutoScalingConfigurationRequest,
): readonly AutoScalingRow[] {
  const row = resolve(world, "autoscalingconfiguration", input.AutoScalingConfigurationArn);
  if (!row) return [];
  if (!input.DeleteAllRevisions) return [row];
  const all = listed<AutoScalingRow>(world, `${row.kind}.name#${row.name}#`, { backwards: true });
  return [...all].map((one) => one.row);
}
