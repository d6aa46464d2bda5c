import type { Violation, ViolationKind } from "../../../core/violation.ts";
import { wordsFor } from "../../../model/words.ts";
import type { Observation, RefusalReason } from "../../../oracle/observation.ts";
import type { Problem } from "../../define.ts";

/** Picks reasons for a refusal. */
export type Picks = (reason: RefusalReason) => boolean;

/** Reasons of the contract: a place where the request leaves its shape in one of these ways. */
export function violating(
  kinds: readonly ViolationKind[],
  fits: (violation: Violation) => boolean = () => true,
): Picks {
  return (reason) => reason.by === "contract" && kinds.includes(reason.violation.kind) && fits(reason.violation);
}

/** Rules by their ids. */
export function breaking(...rules: readonly string[]): Picks {
  return (reason) => reason.by === "rule" && rules.includes(reason.rule);
}

/** The guard that keeps operations from a service in the middle of another, or whose status does not permit them. */
const BUSY: Picks = (reason) => reason.by === "guard" && reason.guard === "service-allows";

/** Guards of the model by their ids. */
export function guardedBy(...guards: readonly string[]): Picks {
  return (reason) => reason.by === "guard" && guards.includes(reason.guard);
}

/**
 * Whether a request had to be refused for such a reason, and was refused properly or accepted; nothing about its error.
 * Where the service was busy besides, acceptance may be about that: records of operations tell.
 */
export function hadToBeRefused({ expects, outcome }: Observation, picks: Picks): boolean {
  if (expects.is !== "refusal" || !expects.reasons.some(picks)) return false;
  if (outcome === "accepted-but-must-be-refused") return expects.reasons.every((one) => !BUSY(one) || picks(one));
  return outcome === "agrees";
}

/** Whether a request had to be refused for such a reason with an error that the documents name. */
export function hadToBeRefusedSo(observation: Observation, picks: Picks): boolean {
  if (observation.outcome === "refused-with-another-error")
    return observation.expects.is === "refusal" && observation.expects.reasons.some(picks);
  return hadToBeRefused(observation, picks);
}

/** The first reason of a kind for which a request had to be refused, or else the first of all. */
function reasonOf({ expects }: Observation, picks: Picks): RefusalReason | undefined {
  if (expects.is !== "refusal") return undefined;
  return expects.reasons.find(picks) ?? expects.reasons[0];
}

/**
 * What is said of a request that was accepted though it had to be refused, or that was refused with another error.
 * The aspect is what the request had wrong, whatever its operation.
 */
export function notRefusedSo(observation: Observation, picks: Picks, why: string): Problem {
  const { exchange, expects } = observation;
  const reason = reasonOf(observation, picks);
  const errors = expects.is === "refusal" ? expects.errors : [];
  const what = `${exchange.operation} ${whatCame(observation)} and had to be refused with ${errors.join(" or ")}`;
  const wrong = observation.outcome === "refused-with-another-error" ? " by another error" : "";
  return {
    message: `${what}: ${reason ? wordsOf(reason) : "the request is not permitted."} ${why}`,
    aspect: `${reason ? aspectOf(reason) : exchange.operation}${wrong}`,
    expected: errors,
    ...cameOf(observation),
  };
}

/** What is wrong with a request, in a sentence. */
function wordsOf(reason: RefusalReason): string {
  return reason.by === "contract" ? wordsFor(reason.violation) : reason.message;
}

/** What a reason is about, without the values of a run. */
function aspectOf(reason: RefusalReason): string {
  if (reason.by === "rule") return reason.rule;
  if (reason.by === "guard") return reason.guard;
  const { violation } = reason;
  const member = "name" in violation ? violation.name : (violation.owner?.member ?? violation.shape);
  return `${member} ${violation.kind}${violation.part === "key" ? " of a key" : ""}`;
}

/** What came, in a few words. */
export function whatCame({ exchange: { answer } }: Observation): string {
  if (answer.ok === undefined) return "was not answered readably";
  return answer.ok ? "was accepted" : `was refused with ${answer.error.name} (${answer.error.message.slice(0, 120)})`;
}

/** What came, as a problem shows it. */
export function cameOf({ exchange: { answer } }: Observation): Pick<Problem, "actual"> {
  if (answer.ok === undefined) return {};
  return { actual: answer.ok ? "accepted" : answer.error.name };
}
