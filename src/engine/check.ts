import type { Contract } from "../contract/contract.ts";
import type { FaultRule, Rule } from "../core/define.ts";
import type { Diagnostic, Finding } from "../core/diagnostic.ts";
import type { Fault } from "../core/fault.ts";
import { toPointer } from "../core/pointer.ts";
import { lineStarts, rangeOf, type Span } from "../core/range.ts";
import { type DocumentReport, outcomeOf } from "../core/report.ts";
import { lighter } from "../core/severity.ts";
import type { Kind } from "../core/subject.ts";
import type { Violation } from "../core/violation.ts";
import { RESOURCE_TYPES, type UnknownType } from "../read/cloudformation.ts";
import { detect } from "../read/detect.ts";
import type { Document, ReadResult } from "../read/document.ts";
import { suppress } from "../read/suppressions.ts";
import { describe, inspect, type Located, type RuleBook, type Surroundings } from "./inspect.ts";
import { literalFix } from "./literal-fix.ts";

/** What a check is made with. */
export interface CheckOptions {
  readonly contract: Contract;
  readonly rules: readonly Rule[];
  readonly book: RuleBook;
  readonly kind?: Kind;
  readonly shape?: string;
  /** Hears of every code repository that the file describes. */
  readonly onRepository?: Surroundings["onRepository"];
}

/** A document's report, and what is needed to look at it again. */
export interface Checked {
  readonly report: DocumentReport;
  readonly document?: Document;
  /** The report together with findings that come from elsewhere; absent for what is not for this tool. */
  readonly reportWith?: (more: readonly Located[]) => DocumentReport;
}

/** Checks what was read from a file. Pure; `file` is the name to report, and helps to tell what the file is. */
export function check(read: ReadResult, file: string, options: CheckOptions): Checked {
  if (!read.ok) return { report: unreadable(read.fault, read.text ?? "", file, options.rules) };
  const { document } = read;
  const detection = detect(document, file, options);
  if (detection.kind === "foreign")
    return {
      report: { file, kind: "foreign", outcome: "skipped", reason: detection.reason, diagnostics: [] },
      document,
    };
  const { kind, subjects } = detection;
  const surroundings = surroundingsOf(document, file, options);
  const located = subjects.flatMap((subject) => inspect(subject, surroundings));
  for (const unknown of detection.unknownTypes ?? []) located.push(unknownTypeFinding(unknown, file, options));
  const about = { file, kind, ...(detection.shape !== undefined && { shape: detection.shape }) };
  const report = (more: readonly Located[]): DocumentReport => {
    if (located.length + more.length + document.faults.length === 0 && !mayHoldSuppressions(document))
      return { ...about, outcome: "valid", diagnostics: [] };
    const diagnostics = diagnosticsOf([...located, ...more], document, file, options.rules);
    return { ...about, outcome: outcomeOf(diagnostics), diagnostics };
  };
  return { report: report([]), document, reportWith: report };
}

function surroundingsOf(
  document: Document,
  file: string,
  { contract, book, onRepository }: CheckOptions,
): Surroundings {
  return {
    contract,
    book,
    file,
    onRepository,
    scalar: (path) => document.scalar(path),
    onCounted: (keys) => document.counted?.(keys),
  };
}

function diagnosticsOf(
  located: readonly Located[],
  document: Document,
  file: string,
  rules: readonly Rule[],
): readonly Diagnostic[] {
  const starts = lineStarts(document.text);
  const worded = (fault: Fault): Diagnostic => faultDiagnostic(fault, file, starts, rules);
  const keys = document.faults.flatMap(({ kind, span }) => (kind === "prototype-key" ? span : []));
  const found = located
    .map((one) => diagnosticOf(one, document, file, starts))
    .filter(({ range }) => !keys.some(({ start, end }) => range.start.offset === start && range.end.offset === end));
  const isRule = (id: string): boolean => rules.some((rule) => rule.id === id);
  const { kept, faults } = suppress(document, [...found, ...document.faults.map(worded)], isRule);
  return [...kept, ...faults.map(worded)].sort(inOrder);
}

/** The report on a file that cannot be read. */
export function unreadable(fault: Fault, text: string, file: string, rules: readonly Rule[]): DocumentReport {
  const diagnostic = faultDiagnostic(fault, file, lineStarts(text), rules);
  return { file, kind: "foreign", outcome: "unreadable", reason: diagnostic.message, diagnostics: [diagnostic] };
}

/** A finding about a document as a diagnostic, with its place in the text. */
function diagnosticOf(one: Located, document: Document, file: string, starts: readonly number[]): Diagnostic {
  const { rule, finding, path, part, fixPath } = one;
  const { fix } = finding;
  const literal = fix && fixPath && literalFix(fix, fixPath, document, starts);
  return {
    ...wordsOf(rule, finding, file),
    pointer: toPointer(path),
    range: rangeOf(starts, document.locate(path, part)),
    ...(literal && { fix: literal }),
  };
}

function faultDiagnostic(fault: Fault, file: string, starts: readonly number[], rules: readonly Rule[]): Diagnostic {
  const rule = rules.find(
    (one): one is FaultRule => one.on === "fault" && (one.faults as readonly string[]).includes(fault.kind),
  );
  if (!rule) throw new Error(`no rule has words for the fault ${fault.kind}`);
  return {
    ...wordsOf(rule, rule.describe(fault as never), file),
    pointer: "path" in fault ? toPointer(fault.path) : "",
    range: rangeOf(starts, fault.span as Span),
  };
}

function wordsOf(rule: Rule, finding: Omit<Finding, "path" | "part">, file: string) {
  const { message, why, help, severity = rule.severity } = finding;
  return { rule: rule.id, severity: lighter(severity, rule.severity), message, why, help, file, source: rule.source };
}

function unknownTypeFinding(
  { path, type, suggestion, since }: UnknownType,
  file: string,
  { contract, book }: CheckOptions,
): Located {
  const place = { path, part: "value", shape: "ResourceType", value: type } as const;
  const violation: Violation = since
    ? { ...place, kind: "newer-value", since }
    : { ...place, kind: "unknown-value", allowed: RESOURCE_TYPES, ...(suggestion !== undefined && { suggestion }) };
  const { release } = contract;
  return describe(violation, book, { release, kind: "cloudformation", intent: "create", file, path, text: () => type });
}

function mayHoldSuppressions(document: Document): boolean {
  return document.language === "yaml" && document.text.includes("apprunner-contract-disable");
}

function inOrder(a: Diagnostic, b: Diagnostic): number {
  return a.range.start.offset - b.range.start.offset || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}
