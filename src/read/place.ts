import type { Path } from "../core/pointer.ts";
import type { Span } from "../core/range.ts";

/** A node of a syntax tree one step further, and the key under which it stands, when it has one. */
export interface Step<N> {
  readonly node: N;
  readonly key: Span | undefined;
}

/** What has to be known of a syntax tree to find the places of values in its text. */
export interface Tree<N> {
  readonly text: string;
  readonly root: N;
  readonly child: (node: N, step: string | number) => Step<N> | undefined;
  readonly span: (node: N) => Span;
}

/**
 * The span of the key or the value at a path. A value that is not there is shown at the nearest one around it: at its
 * key, or at its first line when it has none. An item of a list has no key: its value is shown.
 */
export function placeIn<N>(tree: Tree<N>, path: Path, part: "key" | "value"): Span {
  let at: Step<N> = { node: tree.root, key: undefined };
  for (const step of path) {
    const next = tree.child(at.node, step);
    if (!next) return at.key ?? firstLine(tree.text, tree.span(at.node));
    at = next;
  }
  return part === "key" && at.key ? at.key : tree.span(at.node);
}

/** The node at a path; nothing when it is not there. */
export function nodeIn<N>(tree: Tree<N>, path: Path): N | undefined {
  let at: Step<N> | undefined = { node: tree.root, key: undefined };
  for (const step of path) {
    at = tree.child(at.node, step);
    if (!at) return undefined;
  }
  return at.node;
}

/** The part of a span on its first line, without white space at its end. */
function firstLine(text: string, { start, end }: Span): Span {
  const line = /^[^\r\n]*/.exec(text.slice(start, Math.min(end, start + 1000)))?.[0] ?? "";
  return { start, end: start + line.trimEnd().length };
}
