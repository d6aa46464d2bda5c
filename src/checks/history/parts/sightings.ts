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
  const found: Sighting[] = [];
  const service = membersOf(output.Service);
  const add = (kind: Kind, value: unknown, whole: boolean): void => {
    if (value === undefined) return;
    const shown = membersOf(value);
    const arn = textOf(shown[kind.arn]);
    if (arn === undefined) return;
    const status = textOf(shown.Status);
    found.push({ kind, arn, shown, whole, at, ...(status !== undefined && { status }) });
  };
  for (const { kind, summary } of SHOWN) {
    add(kind, output[kind.noun], true);
    for (const item of itemsOf(output[kind.listed])) add(kind, item, false);
    add(kind, service[summary], false);
  }
  return found;
}

/** The kinds, each with the member of a service that shows one in brief. */
const SHOWN = KINDS.map((kind) => ({ kind, summary: `${kind.noun}Summary` }));
