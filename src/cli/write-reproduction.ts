import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { ConformanceReport } from "../core/conformance.ts";
import { MADE, reproducingFiles } from "../engine/reproduce.ts";
import { type Io, UsageError } from "./io.ts";

const PROGRAM = 0o755;

/**
 * Writes the files that reproduce the findings of a report. Throws a UsageError where a file of somebody else is in the
 * way or the folder cannot be written.
 */
export function writeReproduction(report: ConformanceReport, folder: string, io: Io): void {
  const root = isAbsolute(folder) ? folder : join(io.cwd, folder);
  const files = reproducingFiles(report);
  const foreign = files.filter(({ name }) => isForeign(join(root, name)));
  if (foreign[0])
    throw new UsageError(`${join(folder, foreign[0].name)} was not made by --reproduce: choose another folder`);
  try {
    mkdirSync(root, { recursive: true });
    for (const { name, text, runs } of files) {
      writeFileSync(join(root, name), text);
      if (runs) chmodSync(join(root, name), PROGRAM);
    }
  } catch (error) {
    throw new UsageError(`cannot write into ${folder}: ${(error as Error).message}`);
  }
  io.err(files.length > 0 ? `wrote ${files.length} files into ${folder}\n` : "there is nothing to reproduce\n");
}

function isForeign(file: string): boolean {
  return existsSync(file) && !readFileSync(file, "utf8").slice(0, 300).includes(MADE);
}
