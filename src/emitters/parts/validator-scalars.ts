import type { Schema } from "../../contract/at-release.ts";
import { setOf, statement } from "./layout.ts";

type Dictionary<T> = Readonly<Record<string, T>>;

const TYPE_TESTS: Dictionary<string> = {
  string: 'typeof value === "string"',
  boolean: 'typeof value === "boolean"',
  integer: "Number.isInteger(value)",
  number: "Number.isFinite(value)",
};

/** The body of a function for a text, a number or a truth value; what it uses is added to the constants. */
export function scalar(schema: Schema, name: string, constants: string[]): string[] {
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

/** A statement that notes a crossed bound. */
export function check(condition: string, keyword: string, limit: unknown): string[] {
  const message = JSON.stringify((WORDS[keyword] as string).replace("#", String(limit)));
  return statement(`if (${condition})`, `all = more(all, fault("${keyword}", { limit: ${limit} }, ${message}));`);
}
