import type { Path } from "../../core/pointer.ts";
import type { Reading } from "../../core/subject.ts";
import { Intrinsic } from "../document.ts";

const UNKNOWN: Reading = { is: "unknown" };
const ABSENT: Reading = { is: "absent" };

/**
 * What a template writes at a place. `AWS::NoValue` is absence, both branches of `Fn::If` are alternatives with their
 * paths as written, a text in `Fn::Sub` without variables is that text, and every other function and every dynamic
 * reference is unknown. So is an object that has a function beside other members, since the function may add any.
 */
export function readIntrinsic(value: unknown): Reading {
  if (typeof value === "string") return value.includes("{{resolve:") ? UNKNOWN : { is: "value", value };
  if (typeof value !== "object" || value === null || Array.isArray(value)) return { is: "value", value };
  if (value instanceof Intrinsic) return called(value.name.replace(/^(?:!|Fn::)/, ""), value.argument, []);
  let count = 0;
  let name: string | undefined;
  for (const key in value) {
    count++;
    if (key === "Ref" || key === "Condition" || key.startsWith("Fn::")) name ??= key;
  }
  if (name === undefined) return { is: "value", value };
  if (count === 1) return called(name.replace("Fn::", ""), (value as Record<string, unknown>)[name], [name]);
  return name.startsWith("Fn::") ? UNKNOWN : { is: "value", value };
}

/** The same inside the body of an `Fn::ForEach`, where `${…}` and `&{…}` in any text stand for the loop's variable. */
export function readInLoop(value: unknown): Reading {
  return typeof value === "string" && /[$&]\{/.test(value) ? UNKNOWN : readIntrinsic(value);
}

function called(name: string, argument: unknown, path: Path): Reading {
  if (name === "Ref") return argument === "AWS::NoValue" ? ABSENT : UNKNOWN;
  if (name === "If" && Array.isArray(argument) && argument.length === 3)
    return { is: "branches", branches: [1, 2].map((index) => ({ value: argument[index], path: [...path, index] })) };
  if (name === "Sub" && typeof argument === "string" && !argument.includes("${")) return readIntrinsic(argument);
  return UNKNOWN;
}
