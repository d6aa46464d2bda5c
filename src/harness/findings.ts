import { createHash } from "node:crypto";
import type { Check, Problem } from "../checks/define.ts";
import type { ReportedExchange, ReportedFinding } from "../core/conformance.ts";
import type { Observation } from "../oracle/observation.ts";
import type { Exchange } from "../wire/exchange.ts";
import { codeOf } from "./replay/code.ts";
import type { ReplayPlan } from "./replay/plan.ts";
import type { Purpose } from "./script.ts";

/** The fault of a check that a problem is about: problems with the same key are one finding. */
export function keyOf(check: Check, problem: Problem): string {
  return `${check.id}\n${problem.aspect}`;
}

/** What is known of one fault while a run goes on. */
export interface Fault {
  readonly check: Check;
  readonly finding: Omit<ReportedFinding, "symptoms" | "operations">;
  symptoms: number;
  readonly operations: Set<string>;
}

/** The faults of a run. */
export interface Findings {
  readonly has: (key: string) => boolean;
  readonly add: (key: string, fault: Fault) => void;
  /** Counts a further script that has shown a fault. */
  readonly again: (key: string, operation: string) => void;
  readonly size: () => number;
  readonly of: (check: string) => readonly ReportedFinding[];
  /** Whether a check has as many findings as anybody reads; a further fault is only counted. */
  readonly isFull: (check: string, aspect: string) => boolean;
  /** The ids of the faults of a check that were only counted. */
  readonly further: (check: string) => readonly string[];
}

/** How many findings of one check are shown. */
const MOST = 8;

/** Collects the faults of a run, each once. */
export function collectFindings(): Findings {
  const faults = new Map<string, Fault>();
  const further = new Map<string, Set<string>>();
  const countOf = (check: string): number => [...faults.values()].filter((fault) => fault.check.id === check).length;
  return {
    isFull: (check, aspect) => {
      if (countOf(check) < MOST) return false;
      further.set(check, (further.get(check) ?? new Set()).add(idOf(check, aspect)));
      return true;
    },
    further: (check) => [...(further.get(check) ?? [])],
    has: (key) => faults.has(key),
    add: (key, fault) => void faults.set(key, fault),
    again: (key, operation) => {
      const fault = faults.get(key);
      if (!fault) return;
      fault.symptoms++;
      fault.operations.add(operation);
    },
    size: () => faults.size,
    of: (check) => [...faults.values()].filter((fault) => fault.check.id === check).map(reported),
  };
}

/** A fault as reports have it. */
export function reported({ finding, symptoms, operations }: Fault): ReportedFinding {
  return { ...finding, symptoms, operations: [...operations].sort() };
}

/** What plays a fault again besides what is known of its check and its history. */
export type Circumstances = Pick<ReplayPlan, "release" | "commands" | "calls" | "choices" | "alongside">;

/** A fault as one history has shown it: everything up to the exchange that shows it. */
export function faultOf(
  check: Check,
  problem: Problem,
  purpose: Purpose,
  history: readonly Observation[],
  circumstances: Circumstances,
): Fault {
  const decisive = problem.exchange ?? history.length - 1;
  const exchanges = history.slice(0, decisive + 1).map(({ exchange }) => exchange);
  const operation = exchanges.at(-1)?.operation;
  return {
    check,
    symptoms: 1,
    operations: new Set(operation === undefined ? [] : [operation]),
    finding: {
      ...described(check, problem, purpose, circumstances),
      history: exchanges.map((exchange) => reportedExchange(exchange, exchanges[0]?.sent ?? 0)),
      exchange: exchanges.length - 1,
    },
  };
}

/** The id of a fault: the same in every run, whatever the implementation. */
export function idOf(check: string, aspect: string): string {
  return `${check}-${createHash("sha256").update(aspect).digest("hex").slice(0, 8)}`;
}

/** What a finding says besides its history. */
export function described(
  check: Check,
  problem: Problem,
  { phase, title }: Purpose,
  circumstances: Omit<ReplayPlan, "check" | "aspect" | "phase">,
) {
  const { message, aspect, path } = problem;
  const id = idOf(check.id, aspect);
  return {
    id,
    message,
    aspect,
    ...("expected" in problem && { expected: problem.expected }),
    ...("actual" in problem && { actual: problem.actual }),
    ...(path && { path }),
    phase,
    title,
    replay: codeOf(id, { ...circumstances, check: check.id, aspect, phase }),
  };
}

/** The longest body of a report, in characters. */
const LONGEST = 16_384;

/** An exchange as reports have it; times count from the beginning of its history. */
function reportedExchange(exchange: Exchange, from: number): ReportedExchange {
  const { operation, input, received, sent, role, group } = exchange;
  return {
    operation,
    input,
    ...receivedParts(received),
    sent: Math.round((sent - from) * 1000) / 1000,
    role,
    ...(group !== undefined && { group }),
  };
}

/** The parts of what came back, the body cut where it is long. */
export function receivedParts(received: Exchange["received"]): Pick<ReportedExchange, "status" | "headers" | "body"> {
  switch (received.is) {
    case "response":
      return {
        status: received.status,
        headers: flat(received.headers),
        body: cut(Buffer.from(received.body).toString()),
      };
    case "value":
      return { body: cut(JSON.stringify(received.answer)) };
    case "nothing":
      return { body: `(${received.why}: ${received.detail})` };
  }
}

function flat(headers: Readonly<Record<string, string | readonly string[] | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, [value].flat().join(", ")]],
    ),
  );
}

/** A text as reports have it: cut where it is long, with how much is missing. */
export const cut = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length - LONGEST} more characters)`;
