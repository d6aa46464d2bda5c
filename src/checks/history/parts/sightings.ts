import type { Observation } from "../../../oracle/observation.ts";
import { KINDS, type Kind } from "./kinds.ts";
import { once } from "./once.ts";
import { itemsOf, type Members, membersOf, outputOf, textOf } from "./read.ts";

/** One appearance of a resource in an answer that was accepted. */
export interface Sighting {
  readonly kind: Kind;
  readonly arn: string;
  /** What was shown of it. */
  readonly shown: Members;
  /** Its status, where one was shown. */
  readonly status?: string;
  /** Whether it was the answer's own subject, not an item of a list or a part of something else. */
  readonly whole: boolean;
  readonly at: Observation;
}

/** Every appearance of every resource, in the order of the history. */
export const sightings = once((history): readonly Sighting[] => history.flatMap(sightingsIn));

/** The appearances of each resource, by ARN. */
export const byArn = once((history): ReadonlyMap<string, readonly Sighting[]> => {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of sightings(history)) {
    const group = groups.get(sighting.arn);
    if (group) group.push(sighting);
    else groups.set(sighting.arn, [sighting]);
  }
  return groups;
});

function sightingsIn(at: Observation): readonly Sighting[] {
  const output = outputOf(at);
  if (output === undefined) return [];
  return KINDS.flatMap((kind) => [
    ...sighted(kind, output[kind.noun], true, at),
    ...itemsOf(output[kind.listed]).flatMap((item) => sighted(kind, item, false, at)),
    ...sighted(kind, membersOf(output.Service)[`${kind.noun}Summary`], false, at),
  ]);
}

function sighted(kind: Kind, value: unknown, whole: boolean, at: Observation): readonly Sighting[] {
  const shown = membersOf(value);
  const arn = textOf(shown[kind.arn]);
  if (arn === undefined) return [];
  const status = textOf(shown.Status);
  return [{ kind, arn, shown, whole, at, ...(status !== undefined && { status }) }];
}
