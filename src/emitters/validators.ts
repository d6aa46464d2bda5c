import type { Plugin } from "esbuild";
import { atRelease, nameOf, type Operation, type Schema } from "../contract/at-release.ts";
import type { Emitter } from "./index.ts";

type Dictionary<T> = Readonly<Record<string, T>>;

/**
 * Writes `validators.js`, one function per operation and direction without any import, and its declarations.
 * A request with an unknown member is refused at every depth; a response may hold more than its shape.
 */
export const validators: Emitter = {
  id: "validators",
  summary: "Validation functions for every request and response, without dependencies.",
  emit: async (history, { release, header }) => {
    const { operations, $defs } = atRelease(history, release);
    return [
      { name: "validators.js", text: await bundle(await source(operations, $defs), header) },
      { name: "validators.d.ts", text: declarations(operations, header) },
    ];
  },
};

/** Parts of the 2020-12 dialect that no shape uses and for which ajv would write a sixth of all code. */
const UNUSED = { unevaluated: false, dynamicRef: false };

/** ajv makes one function of each schema that has an id; so each shape is one, which all others call. */
async function source(operations: Dictionary<Operation>, $defs: Dictionary<Schema>): Promise<string> {
  const { Ajv2020 } = await import("ajv/dist/2020.js");
  const { default: standalone } = await import("ajv/dist/standalone/index.js");
  const ajv = new Ajv2020({ allErrors: true, strict: true, inlineRefs: false, code: { source: true, esm: true } });
  Object.assign(ajv.opts, UNUSED);
  const add = (name: string, closed: boolean): string => {
    const shape = $defs[name] as Schema;
    const id = closed && hasStructure(shape, $defs) ? `${name}.closed` : name;
    if (ajv.schemas[id] === undefined)
      ajv.addSchema({ ...linked(shape, (inner) => add(inner, closed), closed), $id: id });
    return id;
  };
  const functions: Record<string, string> = {};
  for (const [name, { request, response }] of Object.entries(operations)) {
    functions[`validate${name}Request`] = add(request, true);
    functions[`validate${name}Response`] = add(response, false);
  }
  return standalone.default(ajv, functions);
}

function hasStructure({ $ref, properties, items, additionalProperties }: Schema, $defs: Dictionary<Schema>): boolean {
  if ($ref !== undefined) return hasStructure($defs[nameOf($ref)] as Schema, $defs);
  const inner = items ?? additionalProperties;
  return properties !== undefined || (inner !== undefined && hasStructure(inner, $defs));
}

/** A copy without descriptions, whose references are ids, and whose structure takes no unknown member when closed. */
function linked(schema: Schema, idOf: (name: string) => string, closed: boolean): object {
  const copy = JSON.parse(JSON.stringify(schema), (key, value) => {
    if (key === "description" && typeof value === "string") return undefined;
    return key === "$ref" ? idOf(nameOf(value)) : value;
  });
  return closed && schema.properties ? { ...copy, additionalProperties: false } : copy;
}

async function bundle(contents: string, header: string): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    banner: { js: `// ${header}` },
    bundle: true,
    minify: true,
    lineLimit: 160,
    format: "esm",
    platform: "neutral",
    target: "es2020",
    write: false,
    plugins: [withoutOrigins],
  });
  return outputFiles[0]?.text as string;
}

/** ajv's runtime functions carry the `require` call that stands for them as a text; nothing reads it here. */
const withoutOrigins: Plugin = {
  name: "without-origins",
  setup({ onLoad }) {
    onLoad({ filter: /ajv[\\/]dist[\\/]runtime[\\/]/ }, async ({ path }) => {
      const { readFile } = await import("node:fs/promises");
      return { contents: (await readFile(path, "utf8")).replace(/^\w+\.code = .*$/m, "") };
    });
  },
};

/** `./types.js` is what TypeScript resolves to `types.ts` and to a compiled `types.d.ts` alike, with no option set. */
function declarations(operations: Dictionary<Operation>, header: string): string {
  const names = new Set<string>();
  const guards: string[] = [];
  for (const [name, { request, response }] of Object.entries(operations)) {
    names.add(request).add(response);
    guards.push(`export declare const validate${name}Request: Validator<${request}>;`);
    guards.push(`export declare const validate${name}Response: Validator<${response}>;`);
  }
  return `// ${header}
import type {
${[...names].map((name) => `  ${name},`).join("\n")}
} from "./types.js";

/** One way in which a value breaks its shape, in ajv's words. */
export interface ValidationError {
  /** The RFC 6901 pointer of the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** Tells whether a value has a shape; \`errors\` tells in which ways the value of the last call had not. */
export interface Validator<T> {
  (value: unknown): value is T;
  readonly errors?: null | readonly ValidationError[];
}

${guards.join("\n")}
`;
}
