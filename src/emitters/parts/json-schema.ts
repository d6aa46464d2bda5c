import { nameOf } from "../../contract/at-release.ts";
import type { Draft } from "../index.ts";

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>;

const DIALECTS: Readonly<Record<Draft, string>> = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "07": "http://json-schema.org/draft-07/schema#",
};

/** All shapes in one document, found under `$defs`. */
export function bundled(title: string, $defs: Json): Json {
  return { title, $defs };
}

/** One shape as a document whose references are the files of other shapes. */
export function separate(name: string, $defs: Json): Json {
  const shape = mapped($defs[name], (key, value) => (key === "$ref" ? `${nameOf(value as string)}.json` : value));
  return { $id: `${name}.json`, title: name, ...(shape as Json) };
}

/** A copy in which no structure takes a member that it does not have. */
export function closed(schema: object): Json {
  const copy = mapped(schema, (_, value) => (isStructure(value) ? { ...value, additionalProperties: false } : value));
  return isStructure(copy) ? { ...copy, additionalProperties: false } : (copy as Json);
}

/** A document in a dialect, which stands first in it; in draft 07 nothing may stand beside a reference. */
export function standing(schema: Json, draft: Draft): Json {
  const document = { $schema: DIALECTS[draft], ...schema };
  if (draft === "2020-12") return document;
  const { $defs, ...rest } = document as Json;
  const older = { ...rest, ...($defs !== undefined && { definitions: $defs }) };
  return mapped(older, (key, value) => {
    if (key === "$ref") return (value as string).replace("#/$defs/", "#/definitions/");
    if (!isRecord(value) || !("$ref" in value) || Object.keys(value).length === 1) return value;
    const { $ref, ...beside } = value;
    return { allOf: [{ $ref }], ...beside };
  }) as Json;
}

/** A copy of a JSON value; each member goes through `change`, the inner ones first. */
function mapped(node: unknown, change: (key: string, value: unknown) => unknown): unknown {
  if (Array.isArray(node)) return node.map((item) => mapped(item, change));
  if (!isRecord(node)) return node;
  return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, change(key, mapped(value, change))]));
}

function isStructure(value: unknown): value is Json {
  return isRecord(value) && value.type === "object" && isRecord(value.properties);
}

function isRecord(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
