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

/** Whether a refusal may be about MaxResults or about what stands beside it: a request with only one of them tells. */
export function mayBeAboutLimit(observation: Observation): boolean {
  if (errorOf(observation) === undefined || requested(observation, "MaxResults") === undefined) return false;
  return Object.keys(observation.exchange.input as object).some((name) => !PLAIN.test(name));
}

/** The limit, a token, which has a check of its own, and members that name what the list is of. */
const PLAIN = /^MaxResults$|^NextToken$|Arn$/u;

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
