import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join, sep } from "node:path";

/** A file that is not as it should be: its text differs, it is not there, or nothing makes it. */
export interface Difference {
  readonly path: string;
  readonly fault: "stale" | "missing" | "orphan";
}

/** Holds a folder against the texts it should consist of, by path below it; orphans are found in the whole tree. */
export async function differences(folder: string, wanted: ReadonlyMap<string, string>): Promise<readonly Difference[]> {
  const found: Difference[] = [];
  const there = await filesBelow(folder);
  for (const [path, text] of wanted) {
    if (!there.has(path)) found.push({ path, fault: "missing" });
    else if ((await readFile(join(folder, path), "utf8")) !== text) found.push({ path, fault: "stale" });
  }
  for (const path of there) if (!wanted.has(path)) found.push({ path, fault: "orphan" });
  return found;
}

/** Puts differences right: writes what is stale or missing and removes orphans. */
export async function write(
  folder: string,
  wanted: ReadonlyMap<string, string>,
  found: readonly Difference[],
): Promise<void> {
  for (const { path } of found) {
    const file = join(folder, path);
    const text = wanted.get(path);
    if (text === undefined) await rm(file);
    else {
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }
}

async function filesBelow(folder: string): Promise<ReadonlySet<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => !entry.isDirectory());
  return new Set(
    files
      .map(({ parentPath, name }) =>
        join(parentPath, name)
          .slice(folder.length + 1)
          .replaceAll(sep, "/"),
      )
      .sort(),
  );
}
