import type { Contract } from "../contract/contract.ts";
import type { Level } from "../core/conformance.ts";
import type { Evidence } from "../core/define.ts";
import type { Path } from "../core/pointer.ts";
import type { Comparison, Observation } from "../oracle/observation.ts";
import type { ClientReading } from "../wire/exchange.ts";
import type { Outgoing, Received, Silence } from "../wire/target.ts";

/** What every check says of itself. */
export interface CheckFacts {
  /** The file's name; it states the requirement. */
  readonly id: string;
  readonly level: Level;
  readonly evidence: Evidence;
  /** Where the requirement stands: `Shape`, `Shape.Member`, an operation, or `facts/<table>`. */
  readonly source: string;
  /** The requirement in one sentence. */
  readonly summary: string;
  /** Why a run may have nothing for it to judge, although nothing is wrong. */
  readonly unexercised?: string;
}

/** One way in which an implementation leaves a requirement. */
export interface Problem {
  /** What came, what had to come, and why, in one or two sentences. */
  readonly message: string;
  /** What the fault is about, without values that change from run to run: equal aspects of a check are one finding. */
  readonly aspect: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  /** Where in the answer. */
  readonly path?: Path;
  /** The number of the exchange that shows it; the one that was inspected when absent. */
  readonly exchange?: number;
}

/** What a check finds: nothing to judge (`undefined`), nothing wrong (an empty list), or problems. */
export type Inspection = readonly Problem[] | undefined;

/** Looks at one call and its answer by themselves. */
export interface ExchangeCheck extends CheckFacts {
  readonly on: "exchange";
  /** Judges one call and its answer. */
  readonly inspect: (observation: Observation, contract: Contract) => Inspection;
  readonly examples: Examples;
}

/**
 * Has the word when a call was accepted or refused against expectation; the first check of the list that claims an
 * observation has it. An agreeing observation that it claims counts as exercised.
 */
export interface OutcomeCheck extends CheckFacts {
  readonly on: "outcome";
  /** Whether this check has the word about an observation. */
  readonly claims: (observation: Observation) => boolean;
  /** The problem, where the outcome is not the one that had to come. */
  readonly describe: (observation: Observation) => Problem;
  readonly examples: Examples;
}

/** What a check of comparisons claims members by; nothing else, because it is asked once for all that are alike. */
export type Claimed = Pick<Comparison, "place" | "origin" | "is">;

/** Has the word when a member of an answer differs; the first check of the list that claims a comparison has it. */
export interface ComparisonCheck extends CheckFacts {
  readonly on: "comparison";
  /** By place and origin alone, never by values. */
  readonly claims: (comparison: Claimed) => boolean;
  /** Whether it claims what it claims by place and origin in this answer, too; in every one when absent. */
  readonly applies?: (observation: Observation, comparison: Claimed) => boolean;
  /** The problem; nothing where the difference is permitted. Never called for equal members. */
  readonly describe: (comparison: Comparison, observation: Observation) => Problem | undefined;
  readonly examples: Examples;
}

/** Looks at a whole history: one script from its first call to the removal of what it made. */
export interface HistoryCheck extends CheckFacts {
  readonly on: "history";
  /** Judges a history from its first call on. */
  readonly inspect: (history: readonly Observation[], contract: Contract) => Inspection;
  readonly examples: Examples;
}

/** Sends one request in bytes and looks at the bytes that come back. */
export interface ProtocolCheck extends CheckFacts {
  readonly on: "protocol";
  /** Published ids of the Smithy protocol tests that it is. */
  readonly cases?: readonly string[];
  readonly request: Outgoing;
  /** Judges the bytes that came back. */
  readonly inspect: (received: Extract<Received, { is: "response" }>) => readonly Problem[];
  readonly examples: {
    readonly conforms: readonly RecordedResponse[];
    readonly violates: readonly RecordedResponse[];
  };
}

/** Any check. */
export type Check = ExchangeCheck | OutcomeCheck | ComparisonCheck | HistoryCheck | ProtocolCheck;

/** A response as a recording has it. */
export interface RecordedResponse {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A recorded call; texts `<0.Service.ServiceArn>` in an input stand for a member of an earlier answer. */
export interface RecordedCall {
  readonly call: string;
  readonly input: unknown;
  readonly response: RecordedResponse;
  /** Seconds between the call and the one before it; 10 when absent. */
  readonly after?: number;
  /** Calls of one group were under way at the same time. */
  readonly group?: number;
  /** What a real client makes of the response. */
  readonly client?: ClientReading;
  /** Why nothing came back; `response` counts for nothing then. */
  readonly silence?: Silence;
}

/** Histories that pass and histories that fail; each of the latter makes this check fail and no other must. */
export interface Examples {
  readonly conforms: readonly (readonly RecordedCall[])[];
  readonly violates: readonly (readonly RecordedCall[])[];
}

/** Declares a check of single exchanges. */
export function defineExchangeCheck(check: Omit<ExchangeCheck, "on">): ExchangeCheck {
  return { ...check, on: "exchange" };
}

/** Declares a check of outcomes. */
export function defineOutcomeCheck(check: Omit<OutcomeCheck, "on">): OutcomeCheck {
  return { ...check, on: "outcome" };
}

/** Declares a check of members. */
export function defineComparisonCheck(check: Omit<ComparisonCheck, "on">): ComparisonCheck {
  return { ...check, on: "comparison" };
}

/** Declares a check of histories. */
export function defineHistoryCheck(check: Omit<HistoryCheck, "on">): HistoryCheck {
  return { ...check, on: "history" };
}

/** Declares a check of bytes. */
export function defineProtocolCheck(check: Omit<ProtocolCheck, "on">): ProtocolCheck {
  return { ...check, on: "protocol" };
}
