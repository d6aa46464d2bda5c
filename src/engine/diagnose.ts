import { contractAt } from "../contract/contract.ts";
import { knownRelease } from "../contract/known-release.ts";
import type { ShapeRule } from "../core/define.ts";
import type { Diagnostic } from "../core/diagnostic.ts";
import { toPointer } from "../core/pointer.ts";
import { lighter } from "../core/severity.ts";
import { suggest } from "../core/suggest.ts";
import { asShape } from "../read/detect/chosen.ts";
import { vocabularyOf } from "../read/detect/vocabulary.ts";
import { plain } from "../wire/targets/plain.ts";
import { bookWith } from "./book.ts";
import { inspect, type Located } from "./inspect.ts";

/** A diagnostic of a value that stands in no text. */
export type ValueDiagnostic = Omit<Diagnostic, "file" | "range" | "fix">;

/** How a value is looked at; everything may be left out. */
export interface DiagnoseOptions {
  /** The release to hold it against; the newest when absent. */
  readonly release?: string;
  /** Rules of one's own, beside the others. */
  readonly rules?: readonly ShapeRule[];
}

/**
 * What is wrong with a value of a shape, in the words of `validate`: dates count as timestamps, and what is undefined is
 * absent. Throws a RangeError for a release or a shape that does not exist.
 */
export function diagnostics(
  shape: string,
  value: unknown,
  { release, rules }: DiagnoseOptions = {},
): readonly ValueDiagnostic[] {
  const contract = contractAt(knownRelease(release));
  if (!contract.shape(shape)) {
    const names = vocabularyOf(contract).candidates.map((one) => one.shape.name);
    const nearest = contract.operation(shape)?.request ?? suggest(shape, names);
    throw new RangeError(`${contract.release} has no shape ${shape}${nearest ? `: did you mean ${nearest}?` : ""}`);
  }
  const detection = asShape(plain(value), shape, contract);
  if (detection.kind === "foreign") throw new RangeError(`a ${shape} cannot be looked at: ${detection.reason}`);
  const { book } = bookWith(rules);
  const around = { contract, book, scalar: () => undefined };
  return detection.subjects.flatMap((subject) => inspect(subject, around)).map(worded);
}

function worded({ rule, finding, path }: Located): ValueDiagnostic {
  const { message, why, help, severity = rule.severity } = finding;
  const { id, source } = rule;
  return { rule: id, severity: lighter(severity, rule.severity), message, why, help, pointer: toPointer(path), source };
}
