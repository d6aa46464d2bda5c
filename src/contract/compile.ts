import type { Release } from "../core/release.ts";
import type { TypeName } from "../core/violation.ts";
import type { Member, Shape } from "./shape.ts";

/** A schema of the generated contract, its history marks included. */
export interface HistoricSchema {
  readonly [keyword: string]: unknown;
}

/** Finds the schemas that a schema refers to. */
export interface Compiler {
  /** The compiled shape of a documented name; throws where there is none. */
  readonly named: (name: string) => Shape;
  /** A schema with its history marks, as it was at the compiler's release. */
  readonly filtered: (schema: HistoricSchema) => HistoricSchema;
  readonly release: Release;
}

type Dictionary<T> = Readonly<Record<string, T>>;

/** Makes a schema ready for checking values; what it refers to is compiled when it is first needed. */
export function compile(source: HistoricSchema, name: string, compiler: Compiler): Shape {
  const schema = compiler.filtered(source);
  const { pattern, minLength, maxLength, minimum, maximum, minItems, maxItems } = schema;
  const item = once(() => part(schema.items, `${name}.item`, compiler));
  const key = once(() => part(schema.propertyNames, `${name}.key`, compiler));
  const value = once(() => part(schema.additionalProperties, `${name}.value`, compiler));
  return {
    name,
    types: typesOf(source, schema),
    members: membersOf(schema, name, compiler),
    required: (schema.required as readonly string[] | undefined) ?? [],
    newerMembers: newerMembers(source, compiler.release),
    get item() {
      return item();
    },
    get key() {
      return key();
    },
    get value() {
      return value();
    },
    values: schema.enum ? new Set(schema.enum as readonly unknown[]) : undefined,
    newerValues: newerValues(source, compiler.release),
    pattern: typeof pattern === "string" ? new RegExp(pattern, "u") : undefined,
    minLength: (minLength as number | undefined) ?? 0,
    maxLength: (maxLength as number | undefined) ?? Number.POSITIVE_INFINITY,
    minimum: (minimum as number | undefined) ?? Number.NEGATIVE_INFINITY,
    maximum: (maximum as number | undefined) ?? Number.POSITIVE_INFINITY,
    minItems: (minItems as number | undefined) ?? 0,
    maxItems: (maxItems as number | undefined) ?? Number.POSITIVE_INFINITY,
  };
}

function typesOf(source: HistoricSchema, schema: HistoricSchema): readonly TypeName[] {
  if (source["x-timestamp"] === true) return ["timestamp"];
  if (schema.type === undefined) return ["string"];
  return [schema.type].flat() as TypeName[];
}

function membersOf(schema: HistoricSchema, owner: string, compiler: Compiler): ReadonlyMap<string, Member> | undefined {
  if (schema.type !== "object" || typeof schema.additionalProperties === "object") return undefined;
  const members = new Map<string, Member>();
  for (const [name, member] of Object.entries((schema.properties ?? {}) as Dictionary<HistoricSchema>)) {
    const shape = once(() => part(member, `${owner}.${name}`, compiler) as Shape);
    members.set(name, {
      name,
      get shape() {
        return shape();
      },
    });
  }
  return members;
}

function part(schema: unknown, name: string, compiler: Compiler): Shape | undefined {
  if (typeof schema !== "object" || schema === null) return undefined;
  const { $ref } = schema as { $ref?: string };
  return $ref === undefined
    ? compile(schema as HistoricSchema, name, compiler)
    : compiler.named($ref.slice($ref.lastIndexOf("/") + 1));
}

function newerMembers(source: HistoricSchema, release: Release): ReadonlyMap<string, Release> {
  const newer = new Map<string, Release>();
  for (const [name, member] of Object.entries((source.properties ?? {}) as Dictionary<HistoricSchema>)) {
    const since = member["x-since"] as Release | undefined;
    if (since !== undefined && since > release) newer.set(name, since);
  }
  return newer;
}

function newerValues(source: HistoricSchema, release: Release): ReadonlyMap<string, Release> {
  const marks = Object.entries((source["x-enum-since"] ?? {}) as Dictionary<Release>);
  return new Map(marks.filter(([, since]) => since > release));
}

function once<T>(make: () => T): () => T {
  let made: { readonly it: T } | undefined;
  return () => {
    made ??= { it: make() };
    return made.it;
  };
}
