import { lstatSync, type Stats } from "node:fs";
import { join, relative, sep } from "node:path";
import { GenerateError } from "./generate-error.ts";

/**
 * Whether a file is at a place below a folder. Throws a GenerateError where a symbolic link, or something of another
 * kind, is in its way.
 */
export function isFileAt(folder: string, name: string): boolean {
  const steps = name.split("/");
  for (const index of steps.keys()) {
    const path = join(folder, ...steps.slice(0, index + 1));
    const stat = statAt(path);
    if (stat === undefined) return false;
    const isLast = index === steps.length - 1;
    if (isLast ? !stat.isFile() : !stat.isDirectory())
      throw new GenerateError(`${path} is in the way, because it is no ${isLast ? "file" : "folder"}: move it`);
  }
  return true;
}

/**
 * Makes sure that a target may be written into: it is a folder or not there, and neither it nor a folder between it and
 * the base is a symbolic link. Throws a GenerateError.
 */
export function assertTarget(out: string, base: string, shown: string): void {
  const below = relative(base, out);
  const steps = below === "" || below.startsWith("..") || below === out ? [] : below.split(sep);
  for (const index of steps.keys()) statAt(join(base, ...steps.slice(0, index + 1)));
  const stat = statAt(out);
  if (stat && !stat.isDirectory()) throw new GenerateError(`${shown} is no folder: choose another for --out`);
}

function statAt(path: string): Stats | undefined {
  let stat: Stats;
  try {
    stat = lstatSync(path);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new GenerateError(`cannot look at ${path}: ${message}`);
  }
  if (!stat.isSymbolicLink()) return stat;
  throw new GenerateError(`${path} is a symbolic link, and nothing is written through one: name what it points to`);
}
