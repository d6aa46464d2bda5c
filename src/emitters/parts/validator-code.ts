import { nameOf, type Schema } from "../../contract/at-release.ts";
import { textList, WIDTH } from "./layout.ts";

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

const TYPE_TESTS: Dictionary<string> = {
  string: 'typeof value === "string"',
  boolean: 'typeof value === "boolean"',
  integer: "Number.isInteger(value)",
  number: "Number.isFinite(value)",
};

function scalar(schema: Schema, name: string, constants: string[]): string[] {
  const { type = "string", enum: values, pattern, minLength, maxLength, minimum, maximum } = schema;
  const wrong = `fault("type", { type: "${type}" }, "must be ${type}")`;
  const checks = [
    ...(minLength === undefined ? [] : check(`isShorter(value, ${minLength})`, "minLength", minLength)),
    ...(maxLength === undefined ? [] : check(`isLonger(value, ${maxLength})`, "maxLength", maxLength)),
    ...(minimum === undefined ? [] : check(`value < ${minimum}`, "minimum", minimum)),
    ...(maximum === undefined ? [] : check(`value > ${maximum}`, "maximum", maximum)),
  ];
  if (pattern !== undefined) {
    constants.push(...statement(`const pattern${name} =`, `${new RegExp(pattern, "u")};`, 0));
    checks.push(...statement(`if (!pattern${name}.test(value))`, `all = mismatch(all, pattern${name});`));
  }
  if (values) {
    constants.push(setOf(`values${name}`, values));
    const told = `return otherValue(value, ${JSON.stringify(type)}, values${name});`;
    return [`if (values${name}.has(value)) return null;`, told];
  }
  if (checks.length === 0) return [`return ${TYPE_TESTS[type]} ? null : [${wrong}];`];
  if (type === "string") return [`if (${not(type)}) return [${wrong}];`, "let all = null;", ...checks, "return all;"];
  return [
    `let all = ${TYPE_TESTS[type]} ? null : [${wrong}];`,
    "if (!Number.isFinite(value)) return all;",
    ...checks,
    "return all;",
  ];
}

const not = (type: string): string => (TYPE_TESTS[type] as string).replace("===", "!==");

const WORDS: Dictionary<string> = {
  minLength: "must NOT have fewer than # characters",
  maxLength: "must NOT have more than # characters",
  minItems: "must NOT have fewer than # items",
  maxItems: "must NOT have more than # items",
  minimum: "must be >= #",
  maximum: "must be <= #",
};

function check(condition: string, keyword: string, limit: unknown): string[] {
  const message = JSON.stringify((WORDS[keyword] as string).replace("#", String(limit)));
  return statement(`if (${condition})`, `all = more(all, fault("${keyword}", { limit: ${limit} }, ${message}));`);
}

/** A statement in one line, or in two where it would be too wide; `indent` is that of the function around it. */
function statement(start: string, rest: string | readonly string[], indent = 2): string[] {
  const [first = "", ...more] = [rest].flat();
  const line = `${start} ${first}`;
  if (more.length === 0 && line.length + indent <= WIDTH) return [line];
  return [start, ...[first, ...more].map((part) => `  ${part}`)];
}

/** A call in one line, or with an argument in each where it would be too wide. */
function call(start: string, given: readonly string[]): string[] {
  const line = `${start}(${given.join(", ")});`;
  return line.length + 4 <= WIDTH ? [line] : [`${start}(`, ...given.map((one) => `  ${one},`), ");"];
}

/** Bundlers drop a set that nobody uses when it is marked as pure. */
function setOf(name: string, members: readonly string[]): string {
  const start = `const ${name} = /* @__PURE__ */ new Set(`;
  return `${start}${textList(members, start, ");")});`;
}

/** A member's name as a step of an RFC 6901 pointer. */
const escaped = (step: string): string => step.replaceAll("~", "~0").replaceAll("/", "~1");
