import table from "../../schemas/facts/cloudformation.json" with { type: "json" };
import { arrivalOf, type Contract } from "../contract/contract.ts";
import type { Path } from "../core/pointer.ts";
import type { Release } from "../core/release.ts";
import type { Spelling, Subject } from "../core/subject.ts";
import { suggest } from "../core/suggest.ts";
import { readInLoop, readIntrinsic } from "./cloudformation/intrinsic.ts";
import { isRecord, type Members } from "./detect/record.ts";

/** A resource whose type is in App Runner's namespace and does not exist, or not yet. */
export interface UnknownType {
  /** Where its `Type` stands. */
  readonly path: Path;
  readonly type: string;
  readonly suggestion?: string;
  /** The release with which it could first be created, where that is a later one. */
  readonly since?: Release;
}

/** What a template holds of App Runner: its resources as subjects, and the types that do not exist. */
export interface Template {
  readonly subjects: readonly Subject[];
  readonly unknownTypes: readonly UnknownType[];
}

interface ResourceType {
  readonly request: string;
  readonly required: readonly string[];
}

const TYPES: Readonly<Record<string, ResourceType>> = table.types;
/** The resource types of App Runner. Source: facts/cloudformation. */
export const RESOURCE_TYPES: readonly string[] = Object.keys(TYPES);

const NAMESPACE = "AWS::AppRunner::";
const LOOP = "Fn::ForEach::";

/** How a template writes values: loosely typed, maps as lists of pairs, functions in the place of any value. */
const TEMPLATE: Spelling = {
  read: readIntrinsic,
  scalars: "loose",
  pairs: { key: table.lists.key, value: table.lists.value },
  timestamps: "number",
};

const LOOPED: Spelling = { ...TEMPLATE, read: readInLoop };

/**
 * The App Runner resources of a CloudFormation, SAM or CDK-synthesised template, also those that `Fn::ForEach` repeats;
 * each one's `Properties` is a subject of the shape of the request that creates it, when the contract's release has that
 * request. Nothing when no resource has a type of App Runner's. Source: facts/cloudformation.
 */
export function readTemplate(root: Members, contract: Contract): Template | undefined {
  if (!isRecord(root.Resources)) return undefined;
  const subjects: Subject[] = [];
  const unknownTypes: UnknownType[] = [];
  let found = false;
  const visit = (resources: Members, path: Path, spelling: Spelling): void => {
    for (const id of Object.keys(resources)) {
      const resource = resources[id];
      if (id.startsWith(LOOP) && Array.isArray(resource) && isRecord(resource[2]))
        visit(resource[2], [...path, id, 2], LOOPED);
      if (!isRecord(resource) || typeof resource.Type !== "string" || !resource.Type.startsWith(NAMESPACE)) continue;
      found = true;
      const type = Object.hasOwn(TYPES, resource.Type) ? TYPES[resource.Type] : undefined;
      if (type === undefined) unknownTypes.push(unknownType(resource.Type, [...path, id, "Type"]));
      else {
        const { request: shape, required } = type;
        const operation = shape.replace(/Request$/, "");
        const since = contract.operation(operation) ? undefined : arrivalOf(operation);
        const at = [...path, id, "Properties"];
        const value = resource.Properties ?? {};
        if (since !== undefined) unknownTypes.push({ path: [...path, id, "Type"], type: resource.Type, since });
        else
          subjects.push({
            kind: "cloudformation",
            shape,
            intent: "create",
            operation,
            path: at,
            value,
            spelling,
            required,
            alsoRequired: table.alsoRequired,
          });
      }
    }
  };
  visit(root.Resources, ["Resources"], TEMPLATE);
  return found ? { subjects, unknownTypes } : undefined;
}

function unknownType(type: string, path: Path): UnknownType {
  const suggestion = suggest(type, RESOURCE_TYPES);
  return suggestion === undefined ? { path, type } : { path, type, suggestion };
}
