import { nameOf, type Schema } from "../../contract/at-release.ts";
import type { EmitOptions, History, Timestamps } from "../index.ts";
import type { Language } from "../languages/language.ts";
import { toldOf } from "./constraints.ts";
import { selectionOf } from "./selection.ts";

type Dictionary<T> = Readonly<Record<string, T>>;

const SAYS: Readonly<Record<Timestamps, string>> = {
  wire: "Spelled as epoch seconds, with fractions.",
  sdk: "Spelled as the Date that the JavaScript SDK makes of it.",
  cli: "Spelled as the ISO 8601 text that the AWS command line prints.",
};

/** What the templates of types are filled in with; `schemas/templates.json` describes it. */
export function typesContext(history: History, options: EmitOptions, language: Language): object {
  const { release, operations, $defs, repository } = selectionOf(history, options);
  const shapes: Dictionary<Schema> = { ...$defs, ...repository };
  const isTimestamp = (name: string) => history.$defs[name]?.["x-timestamp"] === true;
  const types = Object.entries(shapes).map(([name, shape]) =>
    typeOf(name, shape, shapes, isTimestamp, options, language),
  );
  return {
    release,
    timestamps: options.timestamps,
    types,
    operations: Object.entries(operations).map(([name, { request, response, errors }]) => ({
      name,
      request: language.typeName(request),
      response: language.typeName(response),
      errors,
      union: language.union?.(errors, "    errors:") ?? "",
    })),
  };
}

function typeOf(
  name: string,
  shape: Schema,
  shapes: Dictionary<Schema>,
  isTimestamp: (name: string) => boolean,
  { timestamps }: EmitOptions,
  language: Language,
): object {
  const stamp = isTimestamp(name);
  const description = stamp ? [shape.description, SAYS[timestamps]].filter(Boolean).join(" ") : shape.description;
  const own = language.typeName(name);
  const { properties, additionalProperties, enum: values, required = [] } = shape;
  const kind = stamp ? "alias" : kindOf(shape);
  const members = Object.entries(properties ?? {}).map(([member, schema]) => {
    const target = schema.$ref === undefined ? undefined : shapes[nameOf(schema.$ref)];
    return {
      name: language.memberName(member),
      wire: member,
      type: expression(schema, language),
      kind: target ? (isTimestamp(nameOf(schema.$ref as string)) ? "alias" : kindOf(target)) : kindOf(schema),
      required: required.includes(member),
      doc: docOf({ ...target, ...schema }, `${name}.${member}`, language),
    };
  });
  return {
    name: own,
    wire: name,
    kind,
    isStructure: kind === "structure",
    isMap: kind === "map",
    isList: kind === "list",
    isEnumeration: kind === "enumeration",
    isAlias: kind === "alias",
    doc: docOf(shape, name, language, description),
    members,
    hasOddName: members.some((member) => member.name !== member.wire),
    values: (values ?? []).map((value) => ({ name: language.valueName(value, name), wire: value })),
    union: values ? (language.union?.(values, `export type ${own} =`) ?? "") : "",
    type: stamp ? language.timestamps[timestamps] : kind === "structure" ? "" : expression(shape, language),
    value: additionalProperties ? expression(additionalProperties, language) : "",
  };
}

function docOf(schema: Schema, source: string, language: Language, description = schema.description) {
  return toldOf(schema, source, description).map(language.comment);
}

function kindOf({ enum: values, items, additionalProperties, type }: Schema): string {
  if (values) return "enumeration";
  if (items) return "list";
  if (additionalProperties) return "map";
  return type === "object" ? "structure" : "alias";
}

function expression(schema: Schema, language: Language): string {
  const { $ref, items, additionalProperties, type } = schema;
  if ($ref !== undefined) return language.typeName(nameOf($ref));
  if (items) return language.list(expression(items, language));
  if (additionalProperties) return language.map(expression(additionalProperties, language));
  return language.scalar([type ?? "string"].flat());
}
