import type { Observation } from "../../../oracle/observation.ts";
import { inputOf, outputOf } from "./read.ts";

/** Whether a call had been answered before another one was sent. */
export function precedes({ exchange: one }: Observation, { exchange: other }: Observation): boolean {
  return one.number < other.number && (one.group === undefined || one.group !== other.group);
}

/** Whether a call only looks. */
export function onlyReads({ exchange }: Observation): boolean {
  return /^(?:Describe|List)/.test(exchange.operation);
}

/** Whether a call was refused for certain; one that failed inside, or came to nothing, may have had its effect. */
export function wasRefused({ exchange }: Observation): boolean {
  return exchange.answer.ok === false && exchange.answer.error.name !== "InternalServiceErrorException";
}

/** Whether a call may have changed something. */
export function mayChange(observation: Observation): boolean {
  return !onlyReads(observation) && !wasRefused(observation);
}

/** The calls that were not over when the first of two was answered, and had begun before the second one was sent. */
export function between(history: readonly Observation[], one: Observation, other: Observation): readonly Observation[] {
  return history.filter((call) => call !== one && call !== other && !precedes(call, one) && !precedes(other, call));
}

/**
 * Whether a call names a resource: by its ARN, or by an ARN that stops before the resource's id, in the request or in
 * the answer.
 */
export function names(observation: Observation, arn: string): boolean {
  return mentions(inputOf(observation), arn) || mentions(outputOf(observation), arn);
}

function mentions(value: unknown, arn: string): boolean {
  if (typeof value === "string") return value === arn || (value.startsWith("arn:") && arn.startsWith(`${value}/`));
  return typeof value === "object" && value !== null && Object.values(value).some((inner) => mentions(inner, arn));
}
