import type { Ignorer, NodePath } from "@stryker-mutator/api/ignore";

/** What is looked at of the syntax tree, which is Babel's. */
interface Property extends NodePath {
  readonly node: { readonly type: string; readonly key?: { readonly name?: string } };
  readonly parentPath?: { readonly parentPath?: { readonly node: { readonly callee?: { readonly name?: string } } } };
}

/**
 * Leaves out the examples of a unit, `defineRule({ …, examples })`: they are its tests, and a change to a test shows
 * nothing about tests. Most run while a file is loaded and are left out for that; this finds those that are made later.
 */
export const EXAMPLES: Ignorer = {
  shouldIgnore(path): string | undefined {
    const { node, parentPath } = path as Property;
    const unit = parentPath?.parentPath?.node.callee?.name ?? "";
    return node.key?.name === "examples" && unit.startsWith("define")
      ? "It is an example, which is a test."
      : undefined;
  },
};
