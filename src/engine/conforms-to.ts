import { contractAt } from "../contract/contract.ts";
import { knownRelease } from "../contract/known-release.ts";
import { atLeast } from "../core/severity.ts";
import { plain } from "../wire/targets/plain.ts";
import { judgeAnswer } from "./calls/judge.ts";
import { type DiagnoseOptions, diagnostics } from "./diagnose.ts";

/** How strictly a value is looked at; everything may be left out. */
export interface ConformsOptions extends DiagnoseOptions {
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
    .map(({ message, pointer, id, help }) => `${pointer || "/"}  ${message}${help ? ` ${help}` : ""} (${id})`);
}

function findingsOf(value: unknown, shape: string, options: ConformsOptions) {
  const release = knownRelease(options.release);
  const answered = contractAt(release)
    .operations()
    .find(({ response }) => response === shape);
  const output = answered && outputOf(value);
  if (output) return judgeAnswer(answered.name, undefined, { is: "value", answer: { ok: true, output } }, release);
  return diagnostics(shape, value, options).map(({ rule: id, ...rest }) => ({ id, ...rest }));
}

/** An output as it crosses the wire; what the SDK adds about the call itself is no part of it. */
function outputOf(value: unknown): object | undefined {
  const output = plain(value);
  if (typeof output !== "object" || output === null || Array.isArray(output)) return undefined;
  const { $metadata: _, ...rest } = output as Readonly<Record<string, unknown>>;
  return rest;
}
