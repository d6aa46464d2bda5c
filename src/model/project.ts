import { type Contract, LATEST } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";

/** An output without the members that the contract's release does not have. */
export function projected(contract: Contract, shape: string, output: unknown): unknown {
  const found = contract.release === LATEST ? undefined : contract.shape(shape);
  return found ? along(found, output) : output;
}

function along(shape: Shape, value: unknown): unknown {
  if (Array.isArray(value)) return shape.item ? value.map((item) => along(shape.item as Shape, item)) : value;
  if (typeof value !== "object" || value === null || !shape.members) return value;
  const kept: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const member = shape.members.get(name);
    if (member && inner !== undefined) kept[name] = along(member.shape, inner);
  }
  return kept;
}
