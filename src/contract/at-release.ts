import { existsAt, type Release } from "../core/release.ts";
import type { Earlier, Lifecycle, OperationSource, Paging, SchemaSource, Transcription } from "./transcription.ts";

/** A shape or member as it is at one release: plain JSON Schema 2020-12 without any `x-` keyword. */
export type Schema = Omit<SchemaSource, History | Nested> & {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly propertyNames?: Schema;
  readonly additionalProperties?: Schema;
};

/** Keywords that hold a schema's history. */
type History = Extract<keyof SchemaSource, `x-${string}`>;
/** Keywords that hold schemas. */
type Nested = "properties" | "items" | "propertyNames" | "additionalProperties";

/** An operation as it is at one release; `request`, `response` and `errors` are names in `$defs`. */
export interface Operation {
  readonly description?: string;
  readonly request: string;
  readonly response: string;
  readonly errors: readonly string[];
  readonly since?: Release;
  readonly paging?: Paging;
  readonly lifecycle?: Lifecycle;
}

/** The whole contract at one release: its operations and every shape that they reach. */
export interface ReleaseContract {
  readonly release: Release;
  readonly operations: Readonly<Record<string, Operation>>;
  readonly $defs: Readonly<Record<string, Schema>>;
}

/**
 * The contract at a release: what came later is dropped, what changed since then is set back, the `x-` keywords are
 * gone, and only shapes that an operation of the release reaches are left. Keys keep the order of the source.
 */
export function atRelease(transcription: Transcription, release: Release): ReleaseContract {
  const operations: Record<string, Operation> = {};
  for (const [name, source] of Object.entries(transcription.operations))
    if (existsAt(source["x-since"], release)) operations[name] = operationAt(source, release);

  const reached = new Map<string, Schema>();
  const reach = (name: string): void => {
    if (reached.has(name)) return;
    const source = transcription.$defs[name];
    const shape = source && shapeAt(source, release);
    if (!shape) throw new Error(`The contract at ${release} needs the shape ${name}, which did not exist then.`);
    reached.set(name, shape);
    for (const reference of referencesIn(shape)) reach(reference);
  };
  for (const { request, response, errors } of Object.values(operations))
    for (const name of [request, response, ...errors]) reach(name);

  const $defs: Record<string, Schema> = {};
  for (const name of Object.keys(transcription.$defs)) {
    const shape = reached.get(name);
    if (shape) $defs[name] = shape;
  }
  return { release, operations, $defs };
}

/**
 * One shape or member as it was at a release, or undefined where it did not exist yet.
 * Members that came later are dropped, also from `required`, which is absent rather than empty.
 */
export function shapeAt(source: SchemaSource, release: Release): Schema | undefined {
  if (!existsAt(source["x-since"], release)) return undefined;
  const earlier = source["x-earlier"]?.find(({ until }) => release < until);
  const {
    properties,
    required,
    items,
    propertyNames,
    additionalProperties,
    enum: values,
    ...rest
  } = setBack(source, earlier);
  const members = properties && present(properties, release);
  const needed = required?.filter((name) => members?.[name] !== undefined);
  const since = source["x-enum-since"];
  return {
    ...plain(rest),
    ...(values && { enum: values.filter((value) => existsAt(since?.[value], release)) }),
    ...present({ items, propertyNames, additionalProperties }, release),
    ...(needed?.length && { required: needed }),
    ...(members && { properties: members }),
  };
}

/** The name at the end of a reference of the form `#/$defs/Name`. */
export function nameOf(ref: string): string {
  return ref.replace("#/$defs/", "");
}

function operationAt(source: OperationSource, release: Release): Operation {
  const { description, "x-since": since, request, response, errors, paging, lifecycle } = source;
  return {
    ...(description !== undefined && { description }),
    request: nameOf(request.$ref),
    response: nameOf(response.$ref),
    errors,
    ...(since !== undefined && { since }),
    ...(paging && { paging }),
    ...(lifecycle && { lifecycle: lifecycleAt(lifecycle, release) }),
  };
}

function lifecycleAt(source: NonNullable<OperationSource["lifecycle"]>, release: Release): Lifecycle {
  const { starts, "x-starts-since": since, ...rest } = source;
  return starts !== undefined && existsAt(since, release) ? { starts, ...rest } : rest;
}

function setBack(source: SchemaSource, earlier: Earlier | undefined): SchemaSource {
  if (!earlier) return source;
  const { until: _, ...then } = earlier;
  return Object.fromEntries(Object.entries({ ...source, ...then }).filter(([, value]) => value !== null));
}

function plain(source: object): Schema {
  return Object.fromEntries(Object.entries(source).filter(([key]) => !key.startsWith("x-")));
}

function present(
  sources: Readonly<Record<string, SchemaSource | undefined>>,
  release: Release,
): Record<string, Schema> {
  const schemas: Record<string, Schema> = {};
  for (const [name, source] of Object.entries(sources)) {
    const schema = typeof source === "object" ? shapeAt(source, release) : source;
    if (schema !== undefined) schemas[name] = schema;
  }
  return schemas;
}

function referencesIn(schema: Schema): string[] {
  const own = schema.$ref === undefined ? [] : [nameOf(schema.$ref)];
  const { items, propertyNames, additionalProperties } = schema;
  const below = [...Object.values(schema.properties ?? {}), items, propertyNames, additionalProperties];
  return [...own, ...below.flatMap((child) => (child ? referencesIn(child) : []))];
}
