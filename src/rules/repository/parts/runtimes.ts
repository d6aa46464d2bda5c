import words from "../../../../schemas/facts/apprunner-yaml.json" with { type: "json" };
import table from "../../../../schemas/facts/runtimes.json" with { type: "json" };
import { wordsOf } from "../../spelling.ts";

/** A managed runtime as the configuration file names it. */
export interface Runtime {
  readonly file: string;
  readonly endOfSupport: boolean;
  readonly preRun: boolean;
  /** The version lines that it has; absent where they are not documented. */
  readonly versions?: readonly string[];
}

const RUNTIMES: readonly Runtime[] = Object.values(table.runtimes);

/** The runtime of a documented name. Source: facts/runtimes. */
export function runtimeNamed(name: string): Runtime | undefined {
  return RUNTIMES.find(({ file }) => file === name);
}

/** The documented names of all runtimes. Source: facts/runtimes. */
export function managedRuntimes(): readonly string[] {
  return RUNTIMES.map(({ file }) => file);
}

/** The documented names of the runtimes that run pre-run commands. Source: facts/runtimes. */
export function runtimesWithPreRun(): readonly string[] {
  return RUNTIMES.filter(({ preRun }) => preRun).map(({ file }) => file);
}

/** Whether a version is one of a runtime's lines, or continues one; nothing where the lines are not documented. */
export function hasVersion({ versions }: Runtime, version: string): boolean | undefined {
  return versions?.some((line) => version === line || (version.startsWith(`${line}.`) && /^[\d.]+$/.test(version)));
}

/** The runtime that has a version and belongs to the same language as another. */
export function siblingWithVersion(runtime: Runtime, version: string): Runtime | undefined {
  return RUNTIMES.find((one) => languageOf(one.file) === languageOf(runtime.file) && hasVersion(one, version));
}

/** The documented runtime that a name most likely means, and whether only its spelling differs. Source: facts/runtimes. */
export function meantRuntime(written: string): { readonly runtime: Runtime; readonly sameName: boolean } | undefined {
  const bare = wordsOf(written);
  const same = RUNTIMES.find(({ file }) => file === bare);
  if (same) return { runtime: same, sameName: true };
  const family = languageNamed(languageOf(bare));
  const members = RUNTIMES.filter(({ file }) => languageOf(file) === family);
  const version = /\d+(?:\.\d+)*/.exec(written)?.[0] ?? "";
  const runtime =
    members.find((one) => hasVersion(one, version) || one.file === `${family}${version}`) ??
    members.findLast(({ endOfSupport }) => !endOfSupport) ??
    members.at(-1);
  return runtime && { runtime, sameName: false };
}

/** Whether a value of runtime means a container image or a Dockerfile. Source: facts/apprunner-yaml. */
export function isImageWord(written: string): boolean {
  return words.imageWords.includes(wordsOf(written));
}

function languageOf(name: string): string {
  return /^[a-z]*/.exec(name)?.[0] ?? "";
}

function languageNamed(word: string): string | undefined {
  return Object.entries(words.languages).find(([, names]) => names.includes(word))?.[0];
}
