import type { Contract } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import { nameOf, Placeholder } from "../core/reference.ts";
import type { Owner } from "../core/violation.ts";
import { plainArn } from "./texts/arns.ts";
import { plainName } from "./texts/names.ts";

/** A request with a well-formed text in the place of each placeholder; the request itself where it has none. */
export function withStandIns(contract: Contract, request: string, value: unknown): unknown {
  const shape = contract.shape(request);
  return shape ? replaced(value, shape, undefined) : value;
}

function replaced(value: unknown, shape: Shape | undefined, owner: Owner | undefined): unknown {
  if (value instanceof Placeholder) return shape ? standIn(value, shape, owner) : value;
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => replaced(item, shape?.item, undefined));
    return items.every((item, index) => item === value[index]) ? value : items;
  }
  let changed: Record<string, unknown> | undefined;
  for (const [name, inner] of Object.entries(value)) {
    const below = shape?.members ? shape.members.get(name)?.shape : shape?.value;
    const now = replaced(inner, below, shape && { shape: shape.name, member: name });
    if (now === inner) continue;
    changed ??= { ...value };
    changed[name] = now;
  }
  return changed ?? value;
}

function standIn({ reference }: Placeholder, shape: Shape, owner: Owner | undefined): string {
  if (reference.is === "name") return nameOf(reference, plainName(shape, reference.length));
  return plainArn(owner, reference.is === "answer" ? reference.twist : undefined);
}
