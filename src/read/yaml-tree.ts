import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from "yaml";
import type { Path } from "../core/pointer.ts";
import { nodeIn, type Step, type Tree } from "./place.ts";
import { keySpan, keyText, mergedMaps, spanOf, type Targets } from "./yaml-keys.ts";
import { intrinsicOf, longName } from "./yaml-tags.ts";

/** A node, and the alias by which the text reaches it: all that lies behind an alias is shown at the alias. */
export interface YamlNode {
  readonly node: Node | null;
  readonly shownAt?: Node;
  /** Where an empty value would stand. */
  readonly empty?: number;
}

/** The tree of a document for finding places in it. A tag such as `!Ref` may also be a step: `Ref`, `Fn::Sub`. */
export function yamlTree(text: string, root: Node | null, targets: Targets): Tree<YamlNode> {
  return {
    text,
    root: { node: root },
    child: (node, step) => childOf(node, step, text, targets),
    span: ({ node, shownAt, empty = 0 }) => {
      const shown = shownAt ?? node;
      return shown ? spanOf(shown, text) : { start: empty, end: empty };
    },
  };
}

/** The text of the scalar at a path, through aliases, without quotation marks. */
export function scalarIn(tree: Tree<YamlNode>, path: Path, targets: Targets): string | undefined {
  const node = resolve(nodeIn(tree, path), targets)?.node;
  return isScalar(node) ? (node.source ?? undefined) : undefined;
}

function resolve(at: YamlNode | undefined, targets: Targets): YamlNode | undefined {
  if (!at || !isAlias(at.node)) return at;
  return { node: targets.get(at.node) ?? null, shownAt: at.shownAt ?? at.node };
}

function childOf(from: YamlNode, step: string | number, text: string, targets: Targets): Step<YamlNode> | undefined {
  const at = resolve(from, targets) ?? from;
  const { node, shownAt } = at;
  const name = intrinsicOf(node?.tag ?? "");
  if (name !== undefined && step === longName(name)) return { node: at, key: undefined };
  const shown = shownAt && { shownAt };
  if (isSeq(node)) {
    const index = Number(step);
    return index in node.items
      ? { node: { node: node.items[index] as Node | null, ...shown }, key: undefined }
      : undefined;
  }
  if (!isMap(node)) return undefined;
  const own = memberOf(node, String(step), text, targets);
  if (own) return { node: { ...own.node, ...shown }, key: shownAt ? spanOf(shownAt) : own.key };
  return mergedMember(node, step, shownAt, text, targets);
}

function memberOf(map: YAMLMap, name: string, text: string, targets: Targets): Step<YamlNode> | undefined {
  const pair = map.items.findLast((one) => keyText(text, one, targets) === name && !mergedMaps(one, targets));
  if (!pair) return undefined;
  const key = keySpan(pair);
  return { node: { node: pair.value as Node | null, empty: key.end }, key };
}

function mergedMember(
  map: YAMLMap,
  step: string | number,
  shownAt: Node | undefined,
  text: string,
  targets: Targets,
): Step<YamlNode> | undefined {
  for (const pair of map.items) {
    for (const merged of mergedMaps(pair, targets) ?? []) {
      const member = childOf({ node: merged.map, shownAt: shownAt ?? merged.reference }, step, text, targets);
      if (member) return member;
    }
  }
  return undefined;
}
