import { type ModelError, refusal } from "../answer.ts";
import { kindOf, type ResourceKind } from "../arn.ts";
import { choice } from "../choices.ts";
import { type Guard, named } from "../define.ts";
import { get, type World } from "../store.ts";

type ExactKind = Exclude<ResourceKind, "autoscalingconfiguration" | "observabilityconfiguration">;

/** Refuses what names a resource that the account does not have, or that is of another kind. */
export function resourceExists<M extends string>(kind: ExactKind, member: M): Guard<{ [Name in M]: string }> {
  return named("resource-exists", (world, input) =>
    get(world, kind, input[member]) ? undefined : notFound(world, kind, input[member]),
  );
}

/** The error for an ARN that leads to nothing of a kind. */
export function notFound(world: World, kind: ResourceKind, arn: string): ModelError {
  if (kindOf(arn) === kind) return refusal("ResourceNotFoundException", `The account has no ${kind} ${arn}.`);
  return refusal(choice(world.settings, "arn-of-another-kind"), `${arn} is no ARN of a ${kind}.`);
}
