import { toPointer } from "../../../core/pointer.ts";
import type { Violation } from "../../../core/violation.ts";
import { wordsOf } from "../../spelling.ts";

type Stranger = Extract<Violation, { kind: "unknown-member" }>;

/** The first of the items of a shape that have one member in place of another, and all violations that come of it. */
export function exchanged(
  violations: readonly Violation[],
  shape: string,
  written: string,
  wanted: string,
): { readonly first: Stranger | undefined; readonly absorbs: readonly Violation[] } {
  const missing = new Map(
    violations
      .filter((one) => one.kind === "missing-member" && one.name === wanted && one.owner?.shape === shape)
      .map((one) => [toPointer(one.path.slice(0, -1)), one]),
  );
  const strangers = violations.filter(
    (one): one is Stranger =>
      one.kind === "unknown-member" &&
      one.shape === shape &&
      wordsOf(one.name) === wordsOf(written) &&
      missing.has(toPointer(one.path.slice(0, -1))),
  );
  const absorbs = strangers.flatMap((one) => [one, missing.get(toPointer(one.path.slice(0, -1))) as Violation]);
  return { first: strangers[0], absorbs };
}
