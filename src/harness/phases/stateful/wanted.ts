import arns from "../../../../schemas/facts/arns.json" with { type: "json" };
import type { Pool } from "../../../arbitraries/constraint.ts";
import { answer, CONNECTION, freshName, type Placeholder, type Reference } from "../../../core/reference.ts";
import { RESOURCE_KINDS, type ResourceKind } from "../../resource-kinds.ts";

const KINDS: Readonly<Record<string, string>> = arns.members;

/** The number that stands in a move for a resource of any kind. */
const ANY = RESOURCE_KINDS.length;

/** A pool whose references say which kind of resource is wanted; which one it is, is decided when a script is made. */
export function wantingPool(operation: string): Pool {
  return {
    reference: (shape, member) => wanting(operation, KINDS[`${shape}.${member}`]),
    name: () => freshName(0),
  };
}

function wanting(operation: string, kind: string | undefined): Placeholder | undefined {
  if (kind === "connection" && operation !== "DeleteConnection") return CONNECTION;
  if (kind === "any") return answer(ANY, "");
  const index = RESOURCE_KINDS.findIndex((one) => one.kind === kind);
  const found = RESOURCE_KINDS[index];
  return found && answer(index, memberOf(found));
}

/** The kind that a reference of a move wants; `any` for one that takes every kind. */
export function wantedBy(reference: Reference): ResourceKind | "any" | undefined {
  if (reference.is !== "answer") return undefined;
  return reference.of === ANY ? "any" : RESOURCE_KINDS[reference.of];
}

/** Where the answer that makes a resource has its ARN. */
export function memberOf({ member, arn }: ResourceKind): string {
  return `${member}.${arn}`;
}
