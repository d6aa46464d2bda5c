import { pathToFileURL } from "node:url";
import * as vm from "node:vm";

type Namespace = Readonly<Record<string, unknown>>;

/**
 * Imports a file as Node itself does, ES module or CommonJS. The bundle turns `import()` into `require`, which cannot
 * load ES modules on every Node, so the word is hidden from the bundler in a script.
 */
export async function importFile(path: string): Promise<Namespace> {
  const importModuleDynamically = vm.constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER;
  if (importModuleDynamically === undefined) throw new Error("this takes Node 20.12 or newer");
  const load = new vm.Script("(url) => import(url)", { importModuleDynamically }).runInThisContext();
  return await quietly(() => (load as (url: string) => Promise<Namespace>)(pathToFileURL(path).href));
}

/** Node 20 warns that this way of importing is experimental, which says nothing to those whose file it is. */
async function quietly<T>(make: () => Promise<T>): Promise<T> {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...more: []) => {
    if (!String(warning).includes("USE_MAIN_CONTEXT_DEFAULT_LOADER")) emitWarning.call(process, warning, ...more);
  }) as typeof emitWarning;
  try {
    return await make();
  } finally {
    process.emitWarning = emitWarning;
  }
}
