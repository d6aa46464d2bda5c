import type { Observation } from "../../../oracle/observation.ts";
import type { Problem } from "../../define.ts";
import { memberAt } from "../../member-at.ts";
import { cameOf, whatCame } from "./refusal.ts";

/** Whether a request had to be accepted, and was or was not. */
export function hadToBeAccepted({ expects, outcome }: Observation): boolean {
  return expects.is === "success" && (outcome === "agrees" || outcome === "refused-but-must-be-accepted");
}

/** The same where it was accepted, or refused for something about it: an internal error is about no request. */
export function wasAcceptedOrRefused(observation: Observation): boolean {
  return hadToBeAccepted(observation) && errorOf(observation) !== "InternalServiceErrorException";
}

/** What is said of a request that was refused though it had to be accepted; the aspect is what was asked for. */
export function notAccepted(observation: Observation, aspect: string, why: string): Problem {
  const { operation } = observation.exchange;
  return {
    message: `${operation} ${whatCame(observation)} and had to be accepted: ${why}`,
    aspect,
    expected: "accepted",
    ...cameOf(observation),
  };
}

/** The error's name of a call that was refused. */
export function errorOf({ exchange: { answer } }: Observation): string | undefined {
  return answer.ok === false ? answer.error.name : undefined;
}

/** The error's text of a call that was refused. */
export function errorText({ exchange: { answer } }: Observation): string {
  return answer.ok === false ? answer.error.message : "";
}

/** A member of a request, by its path. */
export function requested({ exchange }: Observation, ...path: readonly string[]): unknown {
  return memberAt(exchange.input, path);
}
