import facts from "../../../../schemas/facts/protocol.json" with { type: "json" };
import type { Contract } from "../../../contract/contract.ts";
import type { Exchange } from "../../../wire/exchange.ts";

const ABOUT_THE_REQUEST: ReadonlySet<string> = new Set(facts.errors.aboutTheRequest);
const ABOUT_THE_CALLER: ReadonlySet<string> = new Set(facts.errors.aboutTheCaller);

/** Whether AWS answers an error in front of every service where the caller or the traffic is meant. */
export function isAboutTheCaller(error: string): boolean {
  return ABOUT_THE_CALLER.has(error);
}

/** Whether an implementation says that it does not have the operation. */
export function isUnknownOperation({ answer }: Exchange): boolean {
  return answer.ok === false && answer.error.name === "UnknownOperationException";
}

/** Whether an error is one that no client can expect: the operation does not declare it, and AWS has no such error for every service. */
export function isStrayError({ operation, answer }: Exchange, contract: Contract): boolean {
  const declared = contract.operation(operation)?.errors;
  if (answer.ok !== false || !declared) return false;
  const { name } = answer.error;
  return !(declared.includes(name) || ABOUT_THE_CALLER.has(name) || ABOUT_THE_REQUEST.has(name));
}
