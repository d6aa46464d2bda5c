import { constraintsOf } from "../../../arbitraries/index.ts";
import type { Contract } from "../../../contract/contract.ts";
import type { Shape } from "../../../contract/shape.ts";
import { defineDimension } from "../define.ts";
import { isProper } from "../proper.ts";
import { singlePage } from "../single-page.ts";

/** The constraints at a place of a request, and the places inside it; those already reached are taken off. */
interface Node {
  ids: readonly string[];
  readonly inside: Map<string, Node>;
}

/** The constraints that an otherwise proper request has kept to, where it had what they are about. */
export default defineDimension({
  id: "constraints-satisfied",
  all: (contract) => contract.operations().flatMap(({ name }) => constraintsOf(contract, name).map(({ id }) => id)),
  excluded: singlePage,
  watch: (contract, reach) => {
    const trees = new Map<string, Node>();
    return (observation) => {
      if (!isProper(observation)) return;
      const { operation, input } = observation.exchange;
      const tree = trees.get(operation) ?? treeOf(contract, operation);
      trees.set(operation, tree);
      visit(input, contract.shape(contract.operation(operation)?.request ?? ""), tree, reach);
    };
  },
});

function treeOf(contract: Contract, operation: string): Node {
  const top: Node = { ids: [], inside: new Map() };
  for (const { id, place } of constraintsOf(contract, operation)) {
    let node = top;
    for (const step of place.match(/\[\]|\{key\}|\{\}|[^.[{]+/gu) ?? []) {
      const next = node.inside.get(step) ?? { ids: [], inside: new Map() };
      node.inside.set(step, next);
      node = next;
    }
    node.ids = [...node.ids, id];
  }
  return top;
}

function visit(value: unknown, shape: Shape | undefined, node: Node | undefined, reach: (id: string) => void): void {
  if (!node) return;
  for (const id of node.ids) reach(id);
  node.ids = [];
  if (typeof value !== "object" || value === null || !shape) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, shape.item, node.inside.get("[]"), reach);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const member = shape.members?.get(name)?.shape;
    if (!member) visit(name, shape.key, node.inside.get("{key}"), reach);
    visit(inner, member ?? shape.value, node.inside.get(member ? name : "{}"), reach);
  }
}
