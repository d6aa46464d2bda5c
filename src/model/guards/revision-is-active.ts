import { refusal } from "../answer.ts";
import { type Guard, named } from "../define.ts";
import { type RevisionKind, resolve } from "../revisions.ts";

/** Refuses what names a revision that was deleted. */
export function revisionIsActive<M extends string>(kind: RevisionKind, member: M): Guard<{ [Name in M]: string }> {
  return named("revision-is-active", (world, input) => {
    if (resolve(world, kind, input[member])?.deletedAt === undefined) return undefined;
    return refusal("InvalidRequestException", `${input[member]} was deleted.`);
  });
}
