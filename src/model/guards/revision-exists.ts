import { type Guard, named } from "../define.ts";
import { type RevisionKind, resolve } from "../revisions.ts";
import { notFound } from "./resource-exists.ts";

/** Refuses what names a revision that the account does not have; an ARN that stops at the name needs an active one. */
export function revisionExists<M extends string>(kind: RevisionKind, member: M): Guard<{ [Name in M]: string }> {
  return named("revision-exists", (world, input) =>
    resolve(world, kind, input[member]) ? undefined : notFound(world, kind, input[member]),
  );
}
