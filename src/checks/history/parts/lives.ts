import type { Observation } from "../../../oracle/observation.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { once } from "./once.ts";
import { wasRefused } from "./order.ts";
import { inputOf, type Members, membersOf, outputOf, textOf } from "./read.ts";

/** A resource that the history has made itself. */
export interface Made {
  readonly kind: Kind;
  readonly arn: string;
  readonly name?: string;
  readonly input: Members;
  readonly at: Observation;
}

/** Every resource that an accepted call of the history has made, the first one first. */
export const madeIn = once((history): readonly Made[] => history.flatMap(madeBy));

function madeBy(at: Observation): readonly Made[] {
  const kind = KINDS.find(({ noun }) => at.exchange.operation === `Create${noun}`);
  const shown = membersOf(kind && outputOf(at)?.[kind.noun]);
  const arn = kind && textOf(shown[kind.arn]);
  if (!kind || arn === undefined) return [];
  const name = textOf(shown[kind.name]);
  return [{ kind, arn, input: inputOf(at), at, ...(name !== undefined && { name }) }];
}

/** Whether a call may have deleted a resource, or begun to. */
export function mayDelete(call: Observation, kind: Kind, arn: string): boolean {
  if (call.exchange.operation !== `Delete${kind.noun}` || wasRefused(call)) return false;
  const named = textOf(inputOf(call)[kind.arn]);
  return named === undefined || arn === named || arn.startsWith(`${named}/`);
}

/** Whether a call has deleted a resource for certain, or begun to. */
export function deletes(call: Observation, kind: Kind, arn: string): boolean {
  if (!call.exchange.answer.ok || call.exchange.operation !== `Delete${kind.noun}`) return false;
  const { [kind.arn]: given, DeleteAllRevisions: all } = inputOf(call);
  const named = textOf(given);
  return named === arn || (all === true && arn.startsWith(`${named}/`));
}
