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
  return await (load as (url: string) => Promise<Namespace>)(pathToFileURL(path).href);
}
