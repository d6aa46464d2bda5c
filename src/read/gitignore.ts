import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

/** What one .gitignore file says. */
export interface Ignored {
  /** The folder in which the file lies. */
  readonly folder: string;
  /** Asked with a path relative to the folder, with forward slashes, and one at its end for a folder. */
  readonly test: (path: string) => "ignored" | "kept" | "unsaid";
}

const TESTS_PER_MATCHER = 5000;

/**
 * What the .gitignore file of a folder says; nothing when there is none that can be read. The package `ignore` is loaded
 * with the first one. Source: gitignore(5).
 */
export async function ignoredIn(folder: string): Promise<Ignored | undefined> {
  const text = textOf(join(folder, ".gitignore"));
  if (text === undefined) return undefined;
  const { default: ignore } = await import("ignore");
  let matcher = ignore().add(text);
  let tests = 0;
  const test = (path: string) => {
    // A matcher remembers every path that it was asked about, so it is renewed to keep memory flat.
    if (++tests % TESTS_PER_MATCHER === 0) matcher = ignore().add(text);
    const { ignored, unignored } = matcher.test(path);
    return ignored ? "ignored" : unignored ? "kept" : "unsaid";
  };
  return { folder, test };
}

/**
 * What the .gitignore files above a folder say, up to the root of its Git repository, the nearest first. Those by which
 * the folder itself is ignored do not count: who names a folder wants it walked.
 */
export async function ignoredAbove(folder: string): Promise<readonly Ignored[]> {
  const found: Ignored[] = [];
  let at = folder;
  while (!existsSync(join(at, ".git"))) {
    const parent = dirname(at);
    if (parent === at) return [];
    at = parent;
    const ignored = await ignoredIn(at);
    const path = `${relative(at, folder).replaceAll(sep, "/")}/`;
    if (ignored && ignored.test(path) !== "ignored") found.push(ignored);
  }
  return found;
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
}
