import { refusal } from "../answer.ts";
import { isUsed } from "../auto-scaling.ts";
import { type Guard, named } from "../define.ts";

/** Refuses to delete what a service that is not deleted uses. Source: facts/lifecycle. */
export function resourceIsUnused<M extends string>(member: M): Guard<{ [Name in M]: string }> {
  return named("resource-is-unused", (world, input) => {
    if (!isUsed(world, input[member])) return undefined;
    return refusal("InvalidRequestException", `A service uses ${input[member]}.`);
  });
}
