import { atRelease, nameOf, type Operation, type Schema, shapeAt } from "../contract/at-release.ts";
import type { EmitOptions, Emitter, History, Timestamps } from "./index.ts";

type Dictionary<T> = Readonly<Record<string, T>>;
/** JSON Schema as json-schema-to-typescript reads it: `tsType` is the text of a type. */
type Typed = Readonly<Record<string, unknown>>;

interface Shape extends Schema {
  readonly tsType?: string;
}

const TIMESTAMP: Record<Timestamps, { readonly file: string; readonly type: string; readonly says: string }> = {
  wire: { file: "types.ts", type: "number", says: "Spelled as epoch seconds, with fractions." },
  sdk: { file: "types.sdk.ts", type: "Date", says: "Spelled as the Date that the JavaScript SDK makes of it." },
  cli: { file: "types.cli.ts", type: "string", says: "Spelled as the ISO 8601 text that the AWS command line prints." },
};

/**
 * Writes one exported type per documented shape, and `Shapes` and `Operations` which find them by name.
 * Each is compiled by itself and names the others through `tsType`, so that none is inlined, numbered or made twice.
 */
export const types: Emitter = {
  id: "types",
  summary: "TypeScript types of every shape, request and response.",
  emit: async (history, options) => {
    const { operations } = atRelease(history, options.release);
    const shapes = shapesOf(history, options);
    const parts = new Map(Object.entries(shapes).map(([name, shape]) => [name, documented(shape, name, shapes)]));
    parts.set(
      "Shapes",
      record("Every shape by its documented name.", shapes, (_, name) => ({ tsType: name })),
    );
    parts.set("Operations", record("What each operation takes and answers.", operations, operationType));
    const texts = [...parts].map(([name, schema]) => declaration({ ...schema, title: name }));
    const text = [`// ${options.header}\n`, ...(await Promise.all(texts))].join("\n");
    return [{ name: TIMESTAMP[options.timestamps].file, text }];
  },
};

const declarations = new Map<string, Promise<string>>();

/** The text of one exported type; hardly any differs between releases and spellings, so each is made once. */
function declaration(schema: Typed): Promise<string> {
  const key = JSON.stringify(schema);
  const text = declarations.get(key) ?? compiled(schema);
  declarations.set(key, text);
  return text;
}

async function compiled(schema: Typed): Promise<string> {
  const { compile } = await import("json-schema-to-typescript");
  const layout = { bannerComment: "", style: { printWidth: 120 } };
  return compile(schema, "", { additionalProperties: false, ignoreMinAndMaxItems: true, ...layout });
}

/** The shapes of the API and of the repository configuration file, as they are at a release. */
function shapesOf(history: History, { release, timestamps }: EmitOptions): Dictionary<Shape> {
  const shapes: Record<string, Shape> = { ...atRelease(history, release).$defs };
  for (const [name, source] of Object.entries(history.repository)) {
    const shape = shapeAt(source, release);
    if (shape) shapes[name] = shape;
  }
  const { type, says } = TIMESTAMP[timestamps];
  for (const [name, shape] of Object.entries(shapes)) {
    if (!history.$defs[name]?.["x-timestamp"]) continue;
    shapes[name] = { ...shape, tsType: type, description: [shape.description, says].join(" ") };
  }
  return shapes;
}

/** A shape or member with its constraints told in its description. */
function documented(schema: Shape, source: string, shapes: Dictionary<Shape>): Typed {
  const target = schema.$ref === undefined ? undefined : shapes[nameOf(schema.$ref)];
  return { ...typed(schema, source, shapes), description: docblock({ ...target, ...schema }, source) };
}

/** A schema in which a reference is the name of a type. */
function typed(schema: Shape, source: string, shapes: Dictionary<Shape>): Typed {
  if (schema.$ref !== undefined) return { tsType: nameOf(schema.$ref) };
  const { description: _, properties, items, additionalProperties, propertyNames: __, ...rest } = schema;
  const member = (inner: Shape, name: string) => documented(inner, `${source}.${name}`, shapes);
  return {
    ...rest,
    ...(properties && { properties: mapped(properties, member) }),
    ...(items && { items: typed(items, source, shapes) }),
    ...(additionalProperties && { additionalProperties: typed(additionalProperties, source, shapes) }),
  };
}

function operationType({ request, response, errors }: Operation): Typed {
  const parts = { request: { tsType: request }, response: { tsType: response }, errors: { enum: errors } };
  return record("", parts, (type) => type);
}

/** An interface whose members are all required. */
function record<T>(description: string, members: Dictionary<T>, type: (member: T, name: string) => Typed): Typed {
  return { type: "object", description, required: Object.keys(members), properties: mapped(members, type) };
}

function mapped<T>(members: Dictionary<T>, type: (member: T, name: string) => Typed): Dictionary<Typed> {
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, type(member, name)]));
}

function docblock(schema: Shape, source: string): string {
  const { description, minLength, maxLength, minimum, maximum, pattern, propertyNames } = schema;
  const said = [
    bounds("Length", minLength, maxLength),
    bounds("Range", minimum, maximum),
    pattern !== undefined && `Pattern: \`${pattern}\`.`,
    propertyNames?.$ref !== undefined && `Keys: ${nameOf(propertyNames.$ref)}.`,
    `Source: ${source}.`,
  ];
  return [description, said.filter(Boolean).join("\n")].filter(Boolean).join("\n\n");
}

function bounds(word: string, least: number | undefined, most: number | undefined): string | false {
  if (least === undefined) return most !== undefined && `${word}: at most ${most}.`;
  return `${word}: ${most === undefined ? `at least ${least}` : `${least} to ${most}`}.`;
}
