import { type ModelError, refusal } from "../answer.ts";
import { kindOf } from "../arn.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { IN_PROGRESS } from "../lifecycle.ts";
import { isNameOnly } from "../revisions.ts";
import type { World } from "../store.ts";
import { taggedRow } from "../tags.ts";

/** Refuses what names no resource of the account; whether the name of a configuration will do is an open point. */
export const taggedExists: Guard<{ ResourceArn: string }> = named("tagged-exists", (world, { ResourceArn }) => {
  if (isNameOnly(world.settings, ResourceArn)) {
    const byName = choice(world.settings, "name-only-arn-in-tags");
    if (byName !== "latest-revision") return refusal(byName, `${ResourceArn} names no revision.`);
  }
  if (taggedRow(world, ResourceArn)) return undefined;
  if (kindOf(ResourceArn)) return refusal("ResourceNotFoundException", `The account has no ${ResourceArn}.`);
  return refusal(choice(world.settings, "arn-of-another-kind"), `${ResourceArn} names no resource of App Runner.`);
});

/** Refuses to change the labels of a service while an operation runs; an open point. */
export const taggedIsAtRest: Guard<{ ResourceArn: string }> = named("tagged-is-at-rest", (world, { ResourceArn }) =>
  choice(world.settings, "tagging-in-progress") === "accepted" ? undefined : inProgress(world, ResourceArn),
);

function inProgress(world: World, arn: string): ModelError | undefined {
  const row = taggedRow(world, arn);
  if (row?.kind !== "service" || row.service.Status !== IN_PROGRESS) return undefined;
  return refusal("InvalidStateException", "An operation on the service is in progress.");
}
