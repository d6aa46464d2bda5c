import type { Comparison, Observation } from "../../../oracle/observation.ts";
import type { Problem } from "../../define.ts";
import { subjectOf } from "./place.ts";

/**
 * What is said of a member that differs: what came, what had to come, and why. The aspect is the member, whatever the
 * operation. Nothing where a value has another JSON type, because the check of shapes has the word then.
 */
export function different(
  comparison: Comparison,
  { exchange }: Observation,
  why: string,
  aspect?: string,
): Problem | undefined {
  const { place, path, expected, actual, is } = comparison;
  if (leavesItsShape(comparison)) return undefined;
  return {
    message: `${exchange.operation} answers ${place} ${cameAs(comparison)}: ${why}`,
    aspect: aspect ?? `${subjectOf(place)} is ${WORDS[is]}`,
    path,
    ...(expected !== undefined && { expected }),
    ...(actual !== undefined && { actual }),
  };
}

function leavesItsShape({ is, expected, actual }: Comparison): boolean {
  if (actual === null) return true;
  return is === "unequal" && (typeof expected !== typeof actual || Array.isArray(expected) !== Array.isArray(actual));
}

const WORDS = { equal: "right", unequal: "another one", absent: "missing", unexpected: "there" } as const;

function cameAs({ is, expected, actual }: Comparison): string {
  if (is === "absent") return `not at all, where ${shown(expected)} had to come`;
  if (is === "unexpected") return `as ${shown(actual)}, where nothing had to come`;
  return `as ${shown(actual)}, where ${shown(expected)} had to come`;
}

/** A value as text, cut where it is long; of two long texts one sees the length. */
function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 90 ? `${text.slice(0, 80)}… (${text.length} characters)` : text;
}

/** Whether there is nothing on either side but an empty list, map or structure. */
export function isNothing({ expected, actual }: Comparison): boolean {
  return [expected, actual].every((value) => value === undefined || isEmpty(value));
}

/** Whether a value is an empty list, map or structure, which may as well be absent. */
export function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
