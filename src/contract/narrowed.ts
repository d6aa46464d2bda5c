import type { Contract } from "./contract.ts";

/** A contract that has only some of its operations; its shapes stay, so that what is left means the same. */
export function narrowed(contract: Contract, names: readonly string[]): Contract {
  const kept = new Set(names);
  return {
    ...contract,
    operation: (name) => (kept.has(name) ? contract.operation(name) : undefined),
    operations: () => contract.operations().filter(({ name }) => kept.has(name)),
  };
}
