import type { Diagnostic } from "./diagnostic.ts";
import type { Release } from "./release.ts";
import type { Severity } from "./severity.ts";
import type { Kind } from "./subject.ts";

/**
 * What became of a document: `valid` has no error (warnings it may have), `invalid` has at least one, `skipped` is not
 * for this tool, and `unreadable` could not be made a value.
 */
export type Outcome = "valid" | "invalid" | "skipped" | "unreadable";

/** Every outcome, in the order in which totals are told. */
export const OUTCOMES: readonly Outcome[] = ["valid", "invalid", "skipped", "unreadable"];

/** What `validate` found in one document. */
export interface DocumentReport {
  /** As the user would write it, with `/` between its parts; relative to the working directory where it lies below it. */
  readonly file: string;
  readonly kind: Kind;
  /** The shape that the document was held against, such as `CreateServiceRequest`, where there is just one. */
  readonly shape?: string;
  readonly outcome: Outcome;
  /** Why it was skipped or could not be read, in a few words such as `docker-compose`. */
  readonly reason?: string;
  /** In the order of their places in the text. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What a reporter may need to know of a rule before the first document. */
export interface RuleHead {
  readonly id: string;
  readonly summary: string;
  readonly severity: Severity;
  readonly source: string;
  /** The rule's page on the web, an absolute address. */
  readonly page?: string;
}

/** What is known before the first document. */
export interface ReportHead {
  readonly tool: { readonly name: string; readonly version: string };
  readonly release: Release;
  readonly rules: readonly RuleHead[];
}

/** What all documents come to. */
export interface Summary {
  /** All documents that were looked at, the skipped ones among them. */
  readonly files: number;
  readonly valid: number;
  readonly invalid: number;
  readonly skipped: number;
  readonly unreadable: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** How many diagnostics carry a fix. */
  readonly fixable: number;
  /** Why documents were skipped, the most frequent reason first. */
  readonly skippedReasons: readonly { readonly reason: string; readonly count: number }[];
  /** The time that the run took, in whole milliseconds. */
  readonly milliseconds: number;
}

/** The text of a file, for code frames. */
export interface SourceText {
  readonly text: string;
}

/** One run of one format: three calls whose texts, put together, are the output. It keeps nothing of past documents. */
export interface Reporter {
  readonly begin: (head: ReportHead) => string;
  /** The text for one document; `source` is absent when the file could not be read. */
  readonly document: (report: DocumentReport, source: SourceText | undefined) => string;
  readonly end: (summary: Summary) => string;
}

/** How output should look; formats for machines pay no heed. */
export interface ReporterOptions {
  readonly color: boolean;
  /** Columns of the terminal. */
  readonly width: number;
}

/** A document with its text, and what all formats are to show of it. */
export interface ReporterSample {
  readonly head: ReportHead;
  readonly report: DocumentReport;
  readonly source?: SourceText;
}

/** An output format of `validate`. */
export interface ReporterDefinition {
  /** The file's name, and what `--format` takes. */
  readonly id: string;
  readonly summary: string;
  readonly create: (options: ReporterOptions) => Reporter;
  /** Documents with the exact text that `document` makes of each, without colour and 80 columns wide. */
  readonly examples: readonly { readonly of: ReporterSample; readonly prints: string }[];
}

/** Declares an output format. */
export function defineReporter(definition: ReporterDefinition): ReporterDefinition {
  return definition;
}

/** The outcome of a document that was read: `invalid` when at least one diagnostic is an error. */
export function outcomeOf(diagnostics: readonly Diagnostic[]): "valid" | "invalid" {
  return diagnostics.some(({ severity }) => severity === "error") ? "invalid" : "valid";
}

/** Counts documents as they come; `summary` may be asked for at any time. */
export interface Tally {
  readonly add: (report: DocumentReport) => void;
  readonly summary: (milliseconds: number) => Summary;
}

/** A tally of nothing yet; its memory grows with the reasons for skipping, not with the documents. */
export function createTally(): Tally {
  const outcomes: Record<Outcome, number> = { valid: 0, invalid: 0, skipped: 0, unreadable: 0 };
  const severities: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const reasons = new Map<string, number>();
  let fixable = 0;
  return {
    add({ outcome, reason, diagnostics }) {
      outcomes[outcome]++;
      if (outcome === "skipped" && reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      for (const { severity, fix } of diagnostics) {
        severities[severity]++;
        if (fix) fixable++;
      }
    },
    summary: (milliseconds) => ({
      files: outcomes.valid + outcomes.invalid + outcomes.skipped + outcomes.unreadable,
      ...outcomes,
      errors: severities.error,
      warnings: severities.warning,
      infos: severities.info,
      fixable,
      skippedReasons: [...reasons]
        .map(([reason, count]) => ({ reason, count }))
        .sort((a, b) => b.count - a.count || (a.reason < b.reason ? -1 : 1)),
      milliseconds: Math.round(milliseconds),
    }),
  };
}
