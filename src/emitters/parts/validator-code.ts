import { nameOf, type Schema } from "../../contract/at-release.ts";
import { call, setOf, statement } from "./layout.ts";
import { check, scalar } from "./validator-scalars.ts";

type Dictionary<T> = Readonly<Record<string, T>>;

/** The functions that judge values, in the order in which they were asked for, and how to ask for one. */
export interface ValidatorCode {
  /** The name of the function for a shape; a closed one refuses members that the shape does not have, at every depth. */
  readonly functionFor: (shape: string, closed: boolean) => string;
  /** What was written so far: a constant for each set and pattern, and a function for each shape. */
  readonly written: () => readonly { readonly constants: readonly string[]; readonly code: string }[];
}

/**
 * Writes JavaScript that judges values by the shapes of a release. A function returns null where a value has its shape,
 * and otherwise everything that is wrong, with the keywords and paths of JSON Schema; on a good value it makes nothing.
 */
export function createValidatorCode($defs: Dictionary<Schema>): ValidatorCode {
  const made = new Map<string, { constants: readonly string[]; code: string }>();
  const functionFor = (shape: string, closed: boolean): string => {
    const schema = $defs[shape] as Schema;
    const name = `${closed && hasStructure(schema, $defs) ? "Closed" : ""}${shape}`;
    if (made.has(name)) return `judge${name}`;
    const function_ = { constants: [] as string[], code: "" };
    made.set(name, function_);
    const body = bodyOf(schema, name, closed, functionFor, function_.constants);
    function_.code = `function judge${name}(value) {\n${body.map((line) => `  ${line}\n`).join("")}}`;
    return `judge${name}`;
  };
  return { functionFor, written: () => [...made.values()] };
}

type FunctionFor = ValidatorCode["functionFor"];

function hasStructure({ $ref, properties, items, additionalProperties }: Schema, $defs: Dictionary<Schema>): boolean {
  if ($ref !== undefined) return hasStructure($defs[nameOf($ref)] as Schema, $defs);
  const inner = items ?? additionalProperties;
  return properties !== undefined || (inner !== undefined && hasStructure(inner, $defs));
}

function bodyOf(schema: Schema, name: string, closed: boolean, functionFor: FunctionFor, constants: string[]) {
  const called = (inner: Schema): string => functionFor(nameOf(inner.$ref as string), closed);
  if (schema.type === "array") return list(schema, called);
  if (schema.type !== "object") return scalar(schema, name, constants);
  const start = [`if (!isObject(value)) return [fault("type", { type: "object" }, "must be object")];`];
  if (schema.additionalProperties) return [...start, ...map(schema, called)];
  return [...start, ...structure(schema, name, closed, called, constants)];
}

function structure(
  { properties, required = [] }: Schema,
  name: string,
  closed: boolean,
  called: (inner: Schema) => string,
  constants: string[],
): string[] {
  if (!properties) return ["return null;"];
  const lines = ["let all = null;"];
  for (const [member, schema] of Object.entries(properties)) {
    const place = /^[A-Za-z_]\w*$/.test(member) ? `value.${member}` : `value[${JSON.stringify(member)}]`;
    const told = call("all = at", ["all", `${called(schema)}(${place})`, JSON.stringify(`/${escaped(member)}`)]);
    if (required.includes(member)) {
      lines.push(...statement(`if (${place} === undefined)`, `all = missing(all, ${JSON.stringify(member)});`));
      lines.push(...statement("else", told));
    } else lines.push(...statement(`if (${place} !== undefined)`, told));
  }
  if (closed) {
    constants.push(setOf(`members${name}`, Object.keys(properties)));
    lines.push(...statement("for (const key in value)", `if (!members${name}.has(key)) all = unknown(all, key);`));
  }
  return lines.length === 1 ? ["return null;"] : [...lines, "return all;"];
}

function list({ items, minItems, maxItems }: Schema & Dictionary<unknown>, called: (inner: Schema) => string) {
  const sizes = [
    minItems === undefined ? [] : check(`value.length < ${minItems}`, "minItems", minItems),
    maxItems === undefined ? [] : check(`value.length > ${maxItems}`, "maxItems", maxItems),
  ];
  return [
    `if (!Array.isArray(value)) return [fault("type", { type: "array" }, "must be array")];`,
    "let all = null;",
    ...sizes.flat(),
    "for (let index = 0; index < value.length; index++) {",
    `  all = at(all, ${called(items as Schema)}(value[index]), \`/\${index}\`);`,
    "}",
    "return all;",
  ];
}

function map({ propertyNames, additionalProperties }: Schema, called: (inner: Schema) => string): string[] {
  const key = propertyNames && [`  all = badKey(all, ${called(propertyNames)}(key), key);`];
  return [
    "let all = null;",
    "for (const key in value) {",
    ...(key ?? []),
    `  all = at(all, ${called(additionalProperties as Schema)}(value[key]), step(key));`,
    "}",
    "return all;",
  ];
}

/** A member's name as a step of an RFC 6901 pointer. */
const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
