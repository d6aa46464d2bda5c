import type { Contract } from "../../../contract/contract.ts";
import { freshName, type Placeholder } from "../../../core/reference.ts";
import { numbered, withReferences } from "../../commands.ts";
import type { ResourceKind } from "../../resource-kinds.ts";
import { setUpAt } from "../parts/set-up.ts";

/** The simplest request that makes a resource of a kind under a name, for an owner where it has one. */
export function requestFor(contract: Contract, kind: ResourceKind, name: number, owner?: Placeholder): unknown {
  const maker = numbered(setUpAt(contract).commands).find(({ call }) => call === kind.creates);
  const input = withReferences(maker?.input ?? {}, (reference) =>
    reference.is === "name"
      ? freshName(name).reference
      : reference.is === "answer" && owner
        ? owner.reference
        : reference,
  );
  return input;
}
