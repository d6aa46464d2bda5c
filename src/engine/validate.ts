import { setImmediate } from "node:timers/promises";
import { type CheckFileOptions, fileChecker, type Validated } from "./check-file.ts";
import { absolute, type InputsOptions, inputs } from "./inputs.ts";
import { createTree, type Tree } from "./tree.ts";

export type { Validated } from "./check-file.ts";

/** What to check, and against what. */
export interface ValidateOptions extends InputsOptions, CheckFileOptions {
  /** Ends the run after the file at hand. */
  readonly signal?: AbortSignal;
  /** The files that rules about several files know of; those below `paths` when absent. */
  readonly tree?: Tree;
}

/** How long files are checked before signals, which wait for a turn of the event loop, are heard. */
const BREATH_MS = 100;

/**
 * Checks files one after the other and tells of each as soon as it is done; nothing is kept of it afterwards. Waits only
 * where there is something to wait for, because a promise for each of many small files costs more than checking it.
 */
export async function validate(
  options: ValidateOptions,
  tell: (one: Validated) => Promise<void> | void,
): Promise<void> {
  const tree = options.tree ?? treeOf(options);
  const checkFile = fileChecker(options, tree);
  let paused = Date.now();
  for await (const batch of inputs(options, tree.listings)) {
    for (const input of batch) {
      if (Date.now() - paused > BREATH_MS) {
        await setImmediate();
        paused = Date.now();
      }
      if (options.signal?.aborted) return;
      const validated = checkFile(input);
      const done = validated instanceof Promise ? await validated : validated;
      if (input.path === undefined && options.signal?.aborted) return;
      const told = tell(done);
      if (told) await told;
    }
  }
}

/** The tree that the paths of a run make. */
export function treeOf({ cwd, paths }: Pick<ValidateOptions, "cwd" | "paths">): Tree {
  return createTree(paths.filter((path) => path !== "-").map((path) => absolute(cwd, path)));
}
