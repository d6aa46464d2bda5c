import { isMap, isSeq, type Node } from "yaml";
import type { Fault } from "../core/fault.ts";
import type { Path } from "../core/pointer.ts";
import { keySpan, keyText, type Targets } from "./yaml-keys.ts";

/** Faults of keys with the paths of their members. The tree is walked only when there are such faults. */
export function placed(faults: readonly Fault[], root: Node | null, text: string, targets: Targets): readonly Fault[] {
  const paths = new Map<number, Path>();
  for (const fault of faults) if ("path" in fault) paths.set(fault.span.start, []);
  if (paths.size === 0) return faults;
  const visit = (node: unknown, parent: Path): void => {
    if (isSeq(node)) for (const [index, item] of node.items.entries()) visit(item, [...parent, index]);
    if (!isMap(node)) return;
    for (const pair of node.items) {
      const path = [...parent, keyText(text, pair, targets)];
      const { start } = keySpan(pair);
      if (paths.has(start)) paths.set(start, path);
      visit(pair.value, path);
    }
  };
  visit(root, []);
  return faults.map((fault) => ("path" in fault ? { ...fault, path: paths.get(fault.span.start) ?? [] } : fault));
}
