import { nameOf, type Schema } from "../../contract/at-release.ts";
import type { EmitOptions, History, Timestamps } from "../index.ts";
import type { Language } from "../languages/language.ts";
import { toldOf } from "./constraints.ts";
import { EmitError } from "./emit-error.ts";
import { selectionOf } from "./selection.ts";

const SAYS: Readonly<Record<Timestamps, string>> = {
  wire: "Spelled as epoch seconds, with fractions.",
  sdk: "Spelled as the Date that the JavaScript SDK makes of it.",
  cli: "Spelled as the ISO 8601 text that the AWS command line prints.",
};

/**
 * What the templates of types are filled in with; `schemas/templates.json` describes it. Throws an EmitError where the
 * language cannot hold timestamps in the chosen spelling.
 */
export function typesContext(history: History, options: EmitOptions, language: Language): object {
  const { release, operations, $defs, repository } = selectionOf(history, options);
  const { timestamps } = options;
  if (language.timestamps[timestamps] === undefined)
    throw new EmitError(`there are no ${timestamps} timestamps in ${options.lang}: choose wire or cli`);
  const writer = new Writer({ ...$defs, ...repository }, history, timestamps, language);
  const types = Object.keys({ ...$defs, ...repository }).map((name) => writer.type(name));
  return {
    release,
    timestamps,
    hasDates: timestamps === "sdk",
    types,
    operations: Object.entries(operations).map(([name, { request, response, errors }]) => ({
      name,
      request: language.typeName(request),
      response: language.typeName(response),
      errors,
      union: language.union?.(errors) ?? "",
    })),
  };
}

class Writer {
  readonly #shapes: Readonly<Record<string, Schema>>;
  readonly #history: History;
  readonly #timestamps: Timestamps;
  readonly #language: Language;

  constructor(shapes: Readonly<Record<string, Schema>>, history: History, timestamps: Timestamps, language: Language) {
    this.#shapes = shapes;
    this.#history = history;
    this.#timestamps = timestamps;
    this.#language = language;
  }

  type(shape: string): object {
    const language = this.#language;
    const schema = this.#shapes[shape] as Schema;
    const stamp = this.#isTimestamp(shape);
    const description = [schema.description, stamp && SAYS[this.#timestamps]].filter(Boolean).join(" ");
    const name = language.typeName(shape);
    const kind = this.#kind(schema, shape);
    const members = Object.entries(schema.properties ?? {}).map(([member, inner]) =>
      this.#member(shape, member, inner, schema.required?.includes(member) ?? false),
    );
    const values = schema.enum ?? [];
    const names = values.map((value) => language.valueName(value, shape));
    const width = Math.max(...names.map((one) => one.length));
    return {
      name,
      wire: shape,
      isStructure: kind === "structure",
      isMap: kind === "map",
      isList: kind === "list",
      isEnumeration: kind === "enumeration",
      isAlias: kind === "alias",
      doc: toldOf(schema, shape, description).map(language.comment),
      members,
      hasOddName: members.some(({ isOdd }) => isOdd),
      values: values.map((wire, index) => ({
        name: names[index],
        wire,
        pad: " ".repeat(width - (names[index]?.length ?? 0)),
      })),
      union: schema.enum ? (language.union?.(schema.enum, name) ?? "") : "",
      type: kind === "structure" ? "" : this.#written(schema, shape),
      value: schema.additionalProperties ? this.#expression(schema.additionalProperties) : "",
    };
  }

  #member(shape: string, member: string, schema: Schema, required: boolean) {
    const language = this.#language;
    const target = schema.$ref === undefined ? undefined : nameOf(schema.$ref);
    const kind = target === undefined ? this.#kind(schema) : this.#kind(this.#shapes[target] as Schema, target);
    const name = language.memberName(member);
    const type = this.#expression(schema);
    const told = { ...(target === undefined ? {} : this.#shapes[target]), ...schema };
    return {
      name,
      wire: member,
      isOdd: !/^[A-Za-z_]\w*$/.test(member),
      type: required ? type : language.optional(type, kind),
      required,
      isContainer: kind === "list" || kind === "map",
      doc: toldOf(told, `${shape}.${member}`).map(language.comment),
    };
  }

  #isTimestamp(shape: string | undefined): boolean {
    return shape !== undefined && this.#history.$defs[shape]?.["x-timestamp"] === true;
  }

  #kind({ enum: values, items, additionalProperties, type }: Schema, shape?: string): string {
    if (this.#isTimestamp(shape)) return "alias";
    if (values) return "enumeration";
    if (items) return "list";
    if (additionalProperties) return "map";
    return type === "object" ? "structure" : "alias";
  }

  /** The type of a reference is its name, except in a language where that shape has none. */
  #expression(schema: Schema): string {
    if (schema.$ref === undefined) return this.#written(schema);
    const shape = nameOf(schema.$ref);
    const target = this.#shapes[shape] as Schema;
    const isNamed = !this.#language.hasNoAliases || ["structure", "enumeration"].includes(this.#kind(target, shape));
    return isNamed ? this.#language.typeName(shape) : this.#written(target, shape);
  }

  #written({ items, additionalProperties, type }: Schema, shape?: string): string {
    const language = this.#language;
    if (this.#isTimestamp(shape)) return language.timestamps[this.#timestamps] as string;
    if (items) return language.list(this.#expression(items));
    if (additionalProperties) return language.map(this.#expression(additionalProperties));
    return language.scalar([type ?? "string"].flat());
  }
}
