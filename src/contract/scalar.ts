import type { Spelling } from "../core/subject.ts";
import { suggest } from "../core/suggest.ts";
import type { TypeName, Violation } from "../core/violation.ts";
import type { Shape } from "./shape.ts";

/** A violation without its place: what is wrong with a value, whoever holds it. */
export type FaultOf<V = Violation> = V extends Violation ? Omit<V, "path" | "part" | "shape" | "owner"> : never;

/** A value as text, as far as its spelling takes it for one. */
export function asText(value: unknown, { scalars }: Spelling): string | undefined {
  if (typeof value === "string") return value;
  const isLoose = scalars === "loose" && (typeof value === "number" || typeof value === "boolean");
  return isLoose ? String(value) : undefined;
}

/** A value as a number, as far as its spelling takes it for one. */
export function asNumber(value: unknown, { scalars }: Spelling): number | undefined {
  if (typeof value === "number") return value;
  if (scalars !== "loose" || typeof value !== "string" || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** A value as a boolean, as far as its spelling takes it for one. */
export function asBoolean(value: unknown, { scalars }: Spelling): boolean | undefined {
  if (typeof value === "boolean") return value;
  return scalars === "loose" && (value === "true" || value === "false") ? value === "true" : undefined;
}

/** Whether a value is a point in time: epoch seconds or an ISO 8601 text, as its spelling has it. */
export function isTimestamp(value: unknown, { timestamps }: Spelling): boolean {
  if (typeof value === "number") return timestamps !== "text";
  return typeof value === "string" && timestamps !== "number" && !Number.isNaN(Date.parse(value));
}

/** What is wrong with a text; of length and pattern the length comes first. An open value may be one of a later release. */
export function textFault(text: string, shape: Shape, open: boolean): FaultOf | undefined {
  const { values, pattern, minLength, maxLength } = shape;
  if (values && !values.has(text)) return open ? undefined : unknownValue(text, shape);
  if (text.length < minLength * 2 && codePoints(text) < minLength)
    return { kind: "too-short", value: text, length: codePoints(text), limit: minLength };
  if (text.length > maxLength && codePoints(text) > maxLength)
    return { kind: "too-long", value: text, length: codePoints(text), limit: maxLength };
  return pattern && !pattern.test(text) ? { kind: "pattern", value: text, pattern: pattern.source } : undefined;
}

/** What is wrong with a number. */
export function numberFault(value: number, { values, minimum, maximum }: Shape): FaultOf | undefined {
  if (value < minimum) return { kind: "too-small", value, limit: minimum };
  if (value > maximum) return { kind: "too-large", value, limit: maximum };
  if (!values || values.has(value)) return undefined;
  return { kind: "unknown-value", value: String(value), allowed: [...values].map(String) };
}

/** The JSON type of a value, whole numbers apart. */
export function typeOf(value: unknown): TypeName {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (typeof value === "number") return Number.isInteger(value) ? "integer" : "number";
  return typeof value as TypeName;
}

function unknownValue(value: string, { values, newerValues }: Shape): FaultOf {
  const since = newerValues.get(value);
  if (since !== undefined) return { kind: "newer-value", value, since };
  const allowed = [...(values ?? [])].map(String);
  const suggestion = suggest(value, allowed);
  return { kind: "unknown-value", value, allowed, ...(suggestion !== undefined && { suggestion }) };
}

function codePoints(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
