import { diffChars } from "diff";
import type { ConformanceReport, ReportedCheck, ReportedFinding } from "../../core/conformance.ts";
import { replayOf, rerunOf } from "./commands.ts";
import { type ExchangeView, exchangeViews } from "./exchange-view.ts";
import type { Limits } from "./limits.ts";

/** A stretch of a value; `differs` where the other value has something else. */
interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** A fault as the page shows it. */
export interface FindingView {
  readonly id: string;
  readonly message: string;
  readonly phase: string;
  readonly title: string;
  readonly symptoms: string;
  readonly operations: string;
  readonly declared: string;
  readonly isKnown: boolean;
  /** The command that plays it again; empty where that is too long. */
  readonly replay: string;
  /** `open`, `declared` or `known`, for the filter. */
  readonly state: string;
  readonly expected: readonly Stretch[];
  readonly received: readonly Stretch[];
  readonly exchanges: readonly ExchangeView[];
  readonly isOpen: boolean;
}

/** The faults of one check. */
export interface GroupView {
  readonly id: string;
  readonly level: string;
  readonly status: string;
  readonly summary: string;
  readonly evidence: string;
  readonly source: string;
  readonly further: string;
  readonly rerun: string;
  readonly findings: readonly FindingView[];
}

const RANKS: Readonly<Record<string, number>> = { failed: 0, known: 2, declared: 4 };
const rank = ({ level, status }: ReportedCheck): number => (RANKS[status] ?? 6) + (level === "must" ? 0 : 1);

/** The checks that found something, what fails first. */
export function groupViews({ checks, target, seed }: ConformanceReport, limits: Limits): readonly GroupView[] {
  const faulty = checks.filter(({ findings }) => findings.length > 0).sort((a, b) => rank(a) - rank(b));
  return faulty.map(({ id, level, status, summary, evidence, source, further, findings }, group) => ({
    id,
    level,
    status,
    summary,
    evidence,
    source,
    further:
      further.length === 0
        ? ""
        : `${further.length} more ${further.length === 1 ? "fault" : "faults"} of this kind, without a history`,
    rerun: rerunOf(id, target, seed),
    findings: findings.map((finding, at) => ({
      ...findingView(finding),
      exchanges: at < limits.histories ? exchangeViews(finding, target, limits) : [],
      replay: short(replayOf(finding.replay, target), limits.commands),
      isOpen: group === 0 && at === 0,
    })),
  }));
}

const short = (command: string, most: number): string => (command.length <= most ? command : "");

function findingView(finding: ReportedFinding): Omit<FindingView, "exchanges" | "isOpen" | "replay"> {
  const { id, message, phase, title, symptoms, operations, declared, known } = finding;
  return {
    id,
    message,
    phase,
    title,
    symptoms: `${symptoms} ${symptoms === 1 ? "script" : "scripts"}`,
    operations: operations.join(", "),
    declared: declared ?? "",
    isKnown: known === true,
    state: declared !== undefined ? "declared" : known ? "known" : "open",
    ...valuesOf(finding),
  };
}

/** How long values may be to be compared, and to be shown beside each other. */
const COMPARED = 400;
const SHOWN = 2000;

function valuesOf(finding: ReportedFinding): {
  readonly expected: readonly Stretch[];
  readonly received: readonly Stretch[];
} {
  const hasExpected = "expected" in finding;
  if (!hasExpected && !("actual" in finding)) return { expected: [], received: [] };
  const [expected, received] = [jsonOf(finding.expected), jsonOf(finding.actual)];
  if (!hasExpected) return { expected: [], received: [{ text: received, differs: false }] };
  const [a, b] = [finding.expected, finding.actual];
  if (a === undefined || b === undefined || expected.length > COMPARED || received.length > COMPARED)
    return { expected: [{ text: expected, differs: false }], received: [{ text: received, differs: false }] };
  const changes = diffChars(expected, received);
  const isKin = changes.some(({ added, removed, value }) => !added && !removed && value.length > 3);
  const side = (other: "added" | "removed"): readonly Stretch[] =>
    changes
      .filter((change) => !change[other])
      .map(({ value, added, removed }) => ({ text: value, differs: isKin && (added || removed) }));
  return { expected: side("added"), received: side("removed") };
}

function jsonOf(value: unknown): string {
  const text = value === undefined ? "(absent)" : JSON.stringify(value);
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
