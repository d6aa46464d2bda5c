import type { Release } from "../core/release.ts";

/** The history marks and constraints of a shape or member that may have changed from release to release. */
export interface Keywords {
  readonly $ref?: string;
  readonly type?: string;
  readonly required?: readonly string[];
  readonly items?: SchemaSource;
  readonly propertyNames?: SchemaSource;
  readonly additionalProperties?: SchemaSource;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What a schema said at releases before `until`; a keyword that is null was absent then. */
export type Earlier = { readonly until: Release } & { readonly [K in keyof Keywords]?: Keywords[K] | null };

/** A shape or member as transcribed: JSON Schema 2020-12 with the `x-` keywords that carry its history. */
export interface SchemaSource extends Keywords {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, SchemaSource>>;
  readonly "x-since"?: Release;
  readonly "x-enum-since"?: Readonly<Record<string, Release>>;
  readonly "x-earlier"?: readonly Earlier[];
  readonly "x-timestamp"?: boolean;
  readonly "x-sensitive"?: boolean;
  readonly "x-error"?: { readonly status: number };
}

/** The members with which a list operation pages: the page size, the token, and the list in the response. */
export interface Paging {
  readonly limit: string;
  readonly token: string;
  readonly items: string;
}

/**
 * What an operation does to a service's life: the operation type it starts, the status it answers with, the statuses
 * it settles in, those it is allowed in, is documented contradictorily in, or changes nothing in, and its refusal.
 */
export interface Lifecycle {
  readonly starts?: string;
  readonly answers: string;
  readonly settles: readonly string[];
  readonly "allowed-in"?: readonly string[];
  readonly "open-in"?: readonly string[];
  readonly "unchanged-in"?: readonly string[];
  readonly "refuses-with"?: string;
}

/** An operation as transcribed; `request` and `response` refer to shapes, `errors` names them. */
export interface OperationSource {
  readonly operation: string;
  readonly description?: string;
  readonly "x-since"?: Release;
  readonly request: { readonly $ref: string };
  readonly response: { readonly $ref: string };
  readonly errors: readonly string[];
  readonly paging?: Paging;
  readonly lifecycle?: Lifecycle & { readonly "x-starts-since"?: Release };
}

/** A file of `schemas/shapes`. */
export interface ShapesFile {
  readonly $defs: Readonly<Record<string, SchemaSource>>;
}

/** A file of `schemas/operations`: one operation with its own request and response shapes. */
export interface OperationFile extends OperationSource, ShapesFile {}

/** Everything that is transcribed, for all releases, with every reference in the form `#/$defs/Name`. */
export interface Transcription {
  readonly operations: Readonly<Record<string, OperationSource>>;
  readonly $defs: Readonly<Record<string, SchemaSource>>;
}

/** The parsed files of `schemas/shapes` and `schemas/operations`, each by its file name. */
export interface TranscriptionFiles {
  readonly shapes: Readonly<Record<string, ShapesFile>>;
  readonly operations: Readonly<Record<string, OperationFile>>;
}

/**
 * Merges the files of the transcription into one and rewrites all references to `#/$defs/Name`.
 * Throws where two files define a shape, or a reference leads to a file or a shape that is not there.
 */
export function merge(files: TranscriptionFiles): Transcription {
  const home = new Map<string, string>();
  const all = [...prefixed("shapes", files.shapes), ...prefixed("operations", files.operations)];
  for (const [file, { $defs }] of all)
    for (const name of Object.keys($defs)) {
      const other = home.get(name);
      if (other !== undefined) throw new Error(`The shape ${name} is defined both in ${other} and in ${file}.`);
      home.set(name, file);
    }
  const resolve = <T>(node: T, file: string): T =>
    mapRefs(node, (ref) => {
      const { pathname, hash } = new URL(ref, `file:///${file}`);
      const name = hash.replace("#/$defs/", "");
      if (home.get(name) !== pathname.slice(1)) throw new Error(`The reference ${ref} in ${file} leads nowhere.`);
      return `#/$defs/${name}`;
    });
  const $defs: Record<string, SchemaSource> = {};
  for (const [file, source] of all) Object.assign($defs, resolve(source.$defs, file));
  const operations: Record<string, OperationSource> = {};
  for (const [file, source] of Object.entries(files.operations)) {
    const { $defs: _, ...operation } = source;
    operations[source.operation] = resolve(operation, `operations/${file}`);
  }
  return { operations, $defs };
}

function prefixed<T>(folder: string, files: Readonly<Record<string, T>>): [string, T][] {
  return Object.entries(files).map(([file, content]) => [`${folder}/${file}`, content]);
}

function mapRefs<T>(node: T, rewrite: (ref: string) => string): T;
function mapRefs(node: unknown, rewrite: (ref: string) => string): unknown {
  if (Array.isArray(node)) return node.map((item) => mapRefs(item, rewrite));
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === "$ref" && typeof value === "string" ? rewrite(value) : mapRefs(value, rewrite),
    ]),
  );
}
