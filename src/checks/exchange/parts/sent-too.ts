import type { Contract } from "../../../contract/contract.ts";
import type { Shape } from "../../../contract/shape.ts";

/** Whether requests have values of a shape too; such a value in an answer may be one that should have been refused. */
export function isSentToo(shape: string, contract: Contract): boolean {
  const ready = known.get(contract);
  if (ready) return ready.has(shape);
  const names = new Set<string>();
  for (const { request } of contract.operations()) addReached(contract.shape(request), names);
  known.set(contract, names);
  return names.has(shape);
}

const known = new WeakMap<Contract, ReadonlySet<string>>();

/** Whether values of a shape have, at any depth, a value for which something holds. */
export function reaches(shape: Shape, holds: (inner: Shape) => boolean): boolean {
  return [...reachedFrom(shape)].some(holds);
}

const reached = new WeakMap<Shape, ReadonlySet<Shape>>();

function reachedFrom(shape: Shape): ReadonlySet<Shape> {
  const ready = reached.get(shape);
  if (ready) return ready;
  const found = new Set<Shape>();
  const add = (one: Shape): void => {
    if (found.has(one)) return;
    found.add(one);
    for (const inner of innerOf(one)) add(inner);
  };
  add(shape);
  reached.set(shape, found);
  return found;
}

function addReached(shape: Shape | undefined, names: Set<string>): void {
  for (const { name } of shape ? reachedFrom(shape) : []) names.add(name);
}

function innerOf({ members, item, key, value }: Shape): readonly Shape[] {
  return [...[...(members?.values() ?? [])].map((member) => member.shape), item, key, value].filter(
    (one) => one !== undefined,
  );
}
