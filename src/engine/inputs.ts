import { statSync } from "node:fs";
import { isAbsolute, join, sep } from "node:path";
import type { Fault } from "../core/fault.ts";
import type { Discovered, Listings } from "../read/discover.ts";
import { cannotOpen } from "./read-file.ts";

/** One file of a run, or standard input, which has no path. */
export interface Input {
  /** The name to report. */
  readonly file: string;
  readonly path?: string;
  /** Whether the user named the file itself, rather than a folder above it. */
  readonly named: boolean;
  /** Why it cannot be opened. */
  readonly fault?: Fault;
  /** Why it is not read at all. */
  readonly skip?: string;
}

/** What a run is to look through. */
export interface InputsOptions {
  readonly cwd: string;
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  /** The name that standard input goes by. */
  readonly stdinFilename?: string;
}

/** The files of a run in the order in which they are told of, neighbours together. */
export async function* inputs(options: InputsOptions, listings: Listings): AsyncGenerator<readonly Input[]> {
  for (const given of options.paths) {
    if (given === "-") {
      yield [{ file: options.stdinFilename ?? "<stdin>", named: true }];
      continue;
    }
    const path = absolute(options.cwd, given);
    const folder = isFolder(path);
    if (folder === true) {
      yield* filesBelow(path, options, listings);
      continue;
    }
    const file = { file: reported(options.cwd, path), path, named: true };
    yield [folder === false ? file : { ...file, fault: folder }];
  }
}

async function* filesBelow(
  folder: string,
  { cwd }: InputsOptions,
  listings: Listings,
): AsyncGenerator<readonly Input[]> {
  const { discover } = await import("../read/discover.ts");
  for await (const batch of discover(folder, { listings })) yield batch.map((found) => inputOf(found, cwd));
}

function inputOf(found: Discovered, cwd: string): Input {
  if ("skipped" in found) return { file: reported(cwd, found.skipped), named: false, skip: found.reason };
  const { path } = found;
  const input = { file: reported(cwd, path), path, named: false };
  return "fault" in found ? { ...input, fault: found.fault } : input;
}

function isFolder(path: string): boolean | Fault {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    return cannotOpen(error);
  }
}

/** A path as the user gave it, from the root on. */
export function absolute(cwd: string, path: string): string {
  return isAbsolute(path) ? path : join(cwd, path);
}

function reported(cwd: string, path: string): string {
  // Asked for every file, and path.relative() takes longer than checking it.
  const name = path.startsWith(cwd + sep) ? path.slice(cwd.length + 1) : path;
  return sep === "/" ? name : name.replaceAll(sep, "/");
}
