import { atRelease, type Operation, type Schema, shapeAt } from "../../contract/at-release.ts";
import type { Release } from "../../core/release.ts";
import type { EmitOptions, History } from "../index.ts";

type Dictionary<T> = Readonly<Record<string, T>>;

/** The part of the contract that files are made from. */
export interface Selection {
  readonly release: Release;
  readonly operations: Dictionary<Operation>;
  /** The shapes that the operations reach. */
  readonly $defs: Dictionary<Schema>;
  /** The shapes of the repository configuration file; none where operations were chosen. */
  readonly repository: Dictionary<Schema>;
}

/** The contract at a release, narrowed to some operations and all that they reach. */
export function selectionOf(
  history: History,
  { release, operations }: Pick<EmitOptions, "release" | "operations">,
): Selection {
  const chosen = operations && new Set(operations);
  const kept = Object.entries(history.operations).filter(([name]) => chosen?.has(name) ?? true);
  const repository: Record<string, Schema> = {};
  for (const [name, source] of chosen ? [] : Object.entries(history.repository)) {
    const shape = shapeAt(source, release);
    if (shape) repository[name] = shape;
  }
  return { ...atRelease({ ...history, operations: Object.fromEntries(kept) }, release), repository };
}
