import { detect } from "../read/detect.ts";
import type { ReadResult } from "../read/document.ts";
import { REQUEST_RULES } from "../rules/request-rules.ts";
import type { Checked, CheckOptions } from "./check.ts";
import { DEFAULT_INTENTS, ruleBook } from "./inspect.ts";
import { isFaultless } from "./quick-look.ts";

const BOOK = ruleBook(REQUEST_RULES);

/**
 * Checks a JSON document by the rules for requests alone: its report where it is certainly faultless or not for this
 * tool, nothing at the first doubt and where the user has named a shape, which may be of another file. The law: the report is the one that `check` makes with all rules.
 */
export function firstLook(
  read: ReadResult,
  file: string,
  options: Omit<CheckOptions, "rules" | "book">,
): Checked | undefined {
  if (!read.ok || read.document.language !== "json" || options.shape !== undefined) return undefined;
  const { document } = read;
  const detection = detect(document, file, options);
  const { kind } = detection;
  if (kind === "foreign") {
    const { reason } = detection;
    return { report: { file, kind, outcome: "skipped", reason, diagnostics: [] } };
  }
  if (kind === "apprunner-yaml" || detection.unknownTypes?.length) return undefined;
  const { contract, onRepository } = options;
  const around = {
    contract,
    book: BOOK,
    file,
    onRepository,
    scalar: () => undefined,
    onCounted: (keys: number) => document.counted?.(keys),
  };
  for (const subject of detection.subjects) {
    const shape = contract.shape(subject.shape);
    if (!shape || !isFaultless(subject, shape, DEFAULT_INTENTS, around)) return undefined;
  }
  if (document.faults.length > 0) return undefined;
  const { shape } = detection;
  return { report: { file, kind, ...(shape !== undefined && { shape }), outcome: "valid", diagnostics: [] } };
}
