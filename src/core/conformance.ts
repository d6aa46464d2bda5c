import type { Evidence } from "./define.ts";
import type { Path } from "./pointer.ts";
import type { Release } from "./release.ts";

/** How strongly something is demanded of an implementation: `must` where documented or in the model, `should` where observed. */
export type Level = "must" | "should";

/** What became of a check. `declared`: it failed only in ways that a profile declares; `known`: only in ways of a baseline. */
export type CheckStatus = "passed" | "failed" | "declared" | "known" | "not-exercised";

/** One call of the history that shows a finding. */
export interface ReportedExchange {
  readonly operation: string;
  /** The request: JSON; absent where it was no proper call. */
  readonly input?: unknown;
  /** Absent for a target without bytes. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** The body as text, cut where it is long; of a target without bytes the answer as JSON. */
  readonly body: string;
  /** Seconds since the history began. */
  readonly sent: number;
  readonly role: "command" | "poll" | "cleanup";
  /** The request in bytes where it was no proper call. */
  readonly request?: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
  /** Calls of one group were under way at the same time. */
  readonly group?: number;
}

/** One fault, however many symptoms it has. */
export interface ReportedFinding {
  /** Stable for the same fault of the same check: `source-directory-round-trips-3f9a2c1b`. */
  readonly id: string;
  readonly message: string;
  readonly aspect: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly path?: Path;
  readonly phase: string;
  /** What the script was sent for. */
  readonly title: string;
  /** The shortest history that shows it. */
  readonly history: readonly ReportedExchange[];
  /** The number of the exchange in `history` that shows it. */
  readonly exchange: number;
  /** What `conform --replay` plays it with again, on any machine: its id and, compressed, its commands. */
  readonly replay: string;
  /** How many scripts have shown it. */
  readonly symptoms: number;
  /** The operations in whose answers it has shown. */
  readonly operations: readonly string[];
  /** Why a profile declares it, where one does. */
  readonly declared?: string;
  /** Whether a baseline knows it. */
  readonly known?: boolean;
}

/** A check and what became of it. */
export interface ReportedCheck {
  readonly id: string;
  readonly level: Level;
  readonly status: CheckStatus;
  readonly summary: string;
  readonly evidence: Evidence;
  readonly source: string;
  /** Why it was not exercised. */
  readonly reason?: string;
  /** How often it had something to judge. */
  readonly judged: number;
  readonly findings: readonly ReportedFinding[];
  /** The ids of faults without a history of their own, because there are so many findings already. */
  readonly further: readonly string[];
}

/** How much of one dimension was reached. */
export interface ReportedCoverage {
  readonly reached: number;
  /** What could be reached: all there is without what is excluded. */
  readonly of: number;
  readonly covered: readonly string[];
  readonly missing: readonly string[];
  readonly excluded: readonly { readonly what: string; readonly why: string }[];
}

/** The dimensions of coverage. */
export type Dimension =
  | "operations"
  | "errors"
  | "members-sent"
  | "members-seen"
  | "constraints-satisfied"
  | "constraints-violated"
  | "states";

/** How often the scripts of a phase have called an operation; calls that shorten histories are not counted. */
export interface ReportedTraffic {
  readonly operation: string;
  readonly phase: string;
  readonly calls: number;
  /** Of these, how many were answered by a success and how many by an error; the others by nothing readable. */
  readonly accepted: number;
  readonly refused: number;
}

/** Which parts of a run a report is about, where it is not about the whole. */
export interface ReportedShard {
  readonly of: number;
  /** From 1, ascending. */
  readonly parts: readonly number[];
}

/** What `conform` reports. */
export interface ConformanceReport {
  readonly target: string;
  readonly release: Release;
  readonly seed: string;
  readonly tool: { readonly name: string; readonly version: string };
  /** Absent for a whole run. */
  readonly shard?: ReportedShard;
  /** The frozen set of checks that it was judged by, such as `2026-12`; absent where it was all checks of the tool. */
  readonly requirements?: string;
  readonly checks: readonly ReportedCheck[];
  readonly coverage: Readonly<Record<Dimension, ReportedCoverage>>;
  readonly traffic: readonly ReportedTraffic[];
  readonly summary: {
    readonly verdict: "conforms" | "does-not-conform" | "incomplete";
    readonly passed: number;
    readonly failed: number;
    readonly declared: number;
    readonly known: number;
    readonly notExercised: number;
    /** Of `must` and of `should` checks. */
    readonly findings: { readonly must: number; readonly should: number };
    readonly calls: number;
    readonly scripts: number;
    /** Seconds of real time. */
    readonly seconds: number;
    /** What ended the run before its end: the time, a bail, an interruption, a target that died. */
    readonly ended?: string;
    /** Whether the target could not be reached, or not any more. */
    readonly unreachable: boolean;
    /** What this tool has done wrong, where that has ended the run. */
    readonly fault?: string;
    /** The ARNs of what the run has made and could not remove. */
    readonly leftovers: readonly string[];
    /** Findings of the baseline that did not show again. */
    readonly stale: readonly string[];
  };
}

/** A fault of one of two reports, or of both. */
export interface ComparedFault {
  readonly id: string;
  readonly check: string;
  readonly level: Level;
  /** Absent where neither report has a history of it. */
  readonly message?: string;
}

/** What has become of the faults from one report to a later one. */
export interface Comparison {
  readonly fixed: readonly ComparedFault[];
  readonly new: readonly ComparedFault[];
  readonly still: readonly ComparedFault[];
  /** Not shown by the later report, which has not looked where they were: nobody knows. */
  readonly unseen: readonly ComparedFault[];
}

/** What is told while a run goes on. Times are the only parts that differ from run to run with the same seed. */
export type RunEvent =
  | {
      readonly event: "started";
      readonly target: string;
      readonly release: Release;
      readonly seed: string;
      readonly phases: readonly string[];
    }
  | { readonly event: "phase"; readonly phase: string; readonly scripts: number }
  | {
      readonly event: "progress";
      readonly phase: string;
      readonly done: number;
      readonly of: number;
      readonly calls: number;
      readonly findings: number;
    }
  | { readonly event: "finding"; readonly check: string; readonly level: Level; readonly finding: ReportedFinding }
  | { readonly event: "ended"; readonly report: ConformanceReport };

/** How a reporter is to write. */
export interface ConformanceStyle {
  readonly color: boolean;
  /** Columns. */
  readonly width: number;
}

/** Writes one output format of `conform`: what it returns for an event is written at once. */
export interface ConformanceReporter {
  readonly id: string;
  readonly summary: string;
  readonly create: (style: ConformanceStyle) => (event: RunEvent) => string;
}

/** Declares an output format of `conform`. */
export function defineConformanceReporter(reporter: ConformanceReporter): ConformanceReporter {
  return reporter;
}
