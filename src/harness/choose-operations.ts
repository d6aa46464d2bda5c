import type { Contract } from "../contract/contract.ts";
import { narrowed } from "../contract/narrowed.ts";
import { suggest } from "../core/suggest.ts";
import { RESOURCE_KINDS } from "./resource-kinds.ts";

/**
 * The contract of an implementation that has only some operations. Throws a RangeError for an operation that the
 * release does not have, and where one is missing without which what others make could not be looked at or removed.
 */
export function chooseOperations(contract: Contract, names: readonly string[]): Contract {
  if (names.length === 0) throw new RangeError("no operation was named: name some, or leave the choice out for all");
  for (const name of names) if (!contract.operation(name)) throw new RangeError(unknown(contract, name));
  for (const name of names) {
    const missing = neededBy(name).filter((one) => !names.includes(one));
    if (missing.length > 0)
      throw new RangeError(
        `${name} without ${missing.join(" and ")} cannot be tried, because what it makes or changes is looked at until it rests and then put back: name ${missing.length > 1 ? "them" : "it"}, too`,
      );
  }
  return narrowed(contract, names);
}

const MOVES_DEFAULT = "UpdateDefaultAutoScalingConfiguration";
const SHOWS_DEFAULT = "ListAutoScalingConfigurations";

/** What a run calls besides an operation. */
function neededBy(name: string): readonly string[] {
  const made = RESOURCE_KINDS.find(({ creates }) => creates === name);
  if (made) return [...(made.polls === undefined ? [] : [made.polls]), made.deletes];
  return name === MOVES_DEFAULT ? [SHOWS_DEFAULT] : [];
}

function unknown({ release, operations }: Contract, name: string): string {
  const nearest = suggest(
    name,
    operations().map((one) => one.name),
  );
  return `${release} has no operation ${JSON.stringify(name)}${nearest ? `: did you mean ${nearest}?` : ""}`;
}
