import { contractAt } from "../contract/contract.ts";
import { knownRelease } from "../contract/known-release.ts";
import { atLeast, type Severity } from "../core/severity.ts";
import { plain } from "../wire/targets/plain.ts";
import { judgeAnswer } from "./calls/judge.ts";
import { diagnostics } from "./diagnose.ts";

/** How strictly a value is looked at; everything may be left out. */
export interface ConformsOptions {
  /** The release to hold it against; the newest when absent. */
  readonly release?: string;
  /** What a value fails for: an `error` (when absent), or a `warning` too. */
  readonly failOn?: "error" | "warning";
}

/** Why a value does not conform to a shape, a line for each reason; empty where it does. */
export type Reasons = readonly string[];

/**
 * Holds a value against a shape: a response as the SDK returns it, with Dates, or as the wire has it, a request, or any
 * part of one. Throws a RangeError for a shape or a release that does not exist.
 */
export function reasonsAgainst(value: unknown, shape: string, options: ConformsOptions = {}): Reasons {
  const { failOn = "error" } = options;
  return findingsOf(value, shape, options)
    .filter(({ severity }) => atLeast(severity, failOn))
    .map(({ message, pointer, id, help }: Found) => `${pointer || "/"}  ${message}${help ? ` ${help}` : ""} (${id})`);
}

interface Found {
  readonly id: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly pointer?: string;
}

function findingsOf(value: unknown, shape: string, options: ConformsOptions): readonly Found[] {
  const release = knownRelease(options.release);
  const answered = contractAt(release)
    .operations()
    .find(({ response }) => response === shape);
  const output = answered && outputOf(value);
  if (answered && !output) return [NO_OBJECT];
  if (output) return judgeAnswer(answered.name, undefined, { is: "value", answer: { ok: true, output } }, release);
  return diagnostics(shape, value, { release }).map(({ rule: id, ...rest }) => ({ id, ...rest }));
}

const NO_OBJECT = {
  id: "values-have-their-type",
  severity: "error",
  message: "An answer is an object, and this is none.",
  pointer: "",
} as const;

/** An output as it crosses the wire; what the SDK adds about the call itself is no part of it. */
function outputOf(value: unknown): object | undefined {
  const output = plain(value);
  if (typeof output !== "object" || output === null || Array.isArray(output)) return undefined;
  const { $metadata: _, ...rest } = output as Readonly<Record<string, unknown>>;
  return rest;
}
