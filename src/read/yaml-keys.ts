import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Span } from "../core/range.ts";

/** What each alias of a document stands for. */
export type Targets = ReadonlyMap<Node, Node>;

/** A map whose members a merge key brings in, and the node by which the text refers to it. */
export interface Merged {
  readonly map: YAMLMap;
  readonly reference: Node;
}

/** Where a node stands, without its anchor and tag; the end of a block is its last visible character. */
export function spanOf(node: Node, text?: string): Span {
  const [start, end] = node.range ?? [0, 0];
  if (text === undefined || isScalar(node) || isAlias(node)) return { start, end };
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** Where the name of a member stands; at its value when it is left out. */
export function keySpan({ key, value }: Pair): Span {
  const node = (key ?? value) as Node | null;
  return node ? spanOf(node) : { start: 0, end: 0 };
}

/** The name of a member: the text of a scalar, `3.10` for a number written so; of anything else its source. */
export function keyText(text: string, { key }: Pair, targets: Targets): string {
  const node = isAlias(key) ? targets.get(key) : key;
  if (isScalar(node)) return node.source ?? "";
  if (!key) return "";
  const { start, end } = spanOf(key as Node, text);
  return text.slice(start, end);
}

/**
 * The maps that `<<` brings in, the first having precedence; nothing when the member is an ordinary one.
 * Source: https://yaml.org/type/merge.html.
 */
export function mergedMaps({ key, value }: Pair, targets: Targets): readonly Merged[] | undefined {
  if (!isScalar(key) || key.value !== "<<" || key.type !== "PLAIN" || !value) return undefined;
  const whole = value as Node;
  const list = targets.get(whole) ?? whole;
  const items = isSeq(list) && list.tag === undefined ? (list.items as Node[]) : [whole];
  const merged: Merged[] = [];
  for (const item of items) {
    const map = targets.get(item) ?? item;
    if (!isMap(map) || map.tag !== undefined) return undefined;
    merged.push({ map, reference: list === whole ? item : whole });
  }
  return merged;
}
