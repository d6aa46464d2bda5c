import type { Contract } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";

/** Every member inside shapes, as `Shape.Member`, outer ones first. */
export function* membersOf(shapes: Iterable<Shape>, seen = new Set<Shape>()): Generator<string> {
  for (const shape of shapes) {
    if (seen.has(shape)) continue;
    seen.add(shape);
    const members = [...(shape.members?.values() ?? [])];
    for (const { name } of members) yield `${shape.name}.${name}`;
    yield* membersOf([...members.map((member) => member.shape), ...partsOf(shape)], seen);
  }
}

const partsOf = ({ item, value }: Shape): readonly Shape[] => [item, value].filter((part) => part !== undefined);

/** The shapes of all requests, or of all responses. */
export function bodiesOf(contract: Contract, body: "request" | "response"): readonly Shape[] {
  return contract.operations().flatMap((operation) => contract.shape(operation[body]) ?? []);
}

/** Says of every member that a value has. */
export type MemberWatch = (value: unknown, shape: Shape | undefined) => void;

/** Looks for members in values along their shapes; says of each member only once. */
export function watchMembers(reach: (what: string) => void): MemberWatch {
  const known = new Map<Shape, Set<string>>();
  const look: MemberWatch = (value, shape) => {
    if (!shape || typeof value !== "object" || value === null) return;
    if (Array.isArray(value)) {
      if (shape.item?.members || shape.item?.item) for (const item of value) look(item, shape.item);
      return;
    }
    const { members } = shape;
    if (!members) return;
    const found = known.get(shape) ?? new Set();
    known.set(shape, found);
    for (const name in value) {
      const member = members.get(name);
      if (!member) continue;
      if (!found.has(name)) {
        found.add(name);
        reach(`${shape.name}.${name}`);
      }
      look((value as Readonly<Record<string, unknown>>)[name], member.shape);
    }
  };
  return look;
}
