import { randomUUID } from "node:crypto";
import {
  closeSync,
  existsSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { GenerateError } from "./generate-error.ts";
import { readHeader } from "./header.ts";
import { isFileAt } from "./plain-path.ts";
import type { Difference } from "./plan.ts";

const PREFIX = ".apprunner-contract-";
/** Below a stage: the new files, at their places relative to the target. */
const FILES = "files";
/** In a stage that is complete: the names of the files to remove. Where it stands, the new files win. */
const DECISION = "decision.json";

/** Whether a name is that of a folder in which files are made ready. */
export function isStage(name: string): boolean {
  return name.startsWith(PREFIX);
}

/** The process that made a stage. */
export function makerOf(stage: string): number {
  return Number(/^\.apprunner-contract-(\d+)-/.exec(stage)?.[1]);
}

/** What a stage holds, as far as it is complete. */
export interface Decision {
  readonly writes: readonly string[];
  readonly removes: readonly string[];
}

/**
 * Puts differences right, whole or not at all: all new files are made ready beside their places before the first is
 * moved. A new folder appears with all its files at once. In an old one each file is old or new at any moment, and a
 * decision left behind by a killed run is carried out by the next. Throws a GenerateError where writing fails.
 */
export function place(out: string, shown: string, differences: readonly Difference[]): void {
  const writes = differences.filter(({ text }) => text !== undefined);
  const removes = differences.filter(({ text }) => text === undefined).map(({ name }) => name);
  const isNew = !existsSync(out);
  const home = isNew ? dirname(out) : out;
  const made = makeFolders(home, shown);
  const stage = join(home, `${PREFIX}${process.pid}-${randomUUID()}`);
  try {
    mkdirSync(stage);
    for (const { name, text } of writes) writeWhole(join(stage, FILES, name), text as string);
    if (isNew) renameSync(join(stage, FILES), out);
    else {
      const decision: Decision = { writes: writes.map(({ name }) => name), removes };
      writeWhole(join(stage, "draft"), JSON.stringify(decision));
      renameSync(join(stage, "draft"), join(stage, DECISION));
    }
  } catch (error) {
    rmSync(stage, { recursive: true, force: true });
    for (const folder of made) rmSync(folder, { recursive: true, force: true });
    throw failure(error, shown, "nothing was changed");
  }
  if (isNew) rmSync(stage, { recursive: true, force: true });
  else carryOut(out, shown, stage, { writes: writes.map(({ name }) => name), removes });
}

/** Moves the files of a complete stage to their places; what was moved before is passed over. */
export function carryOut(out: string, shown: string, stage: string, { writes, removes }: Decision): void {
  try {
    for (const name of writes) {
      const from = join(stage, FILES, name);
      if (!existsSync(from)) continue;
      isFileAt(out, name);
      mkdirSync(dirname(join(out, name)), { recursive: true });
      renameSync(from, join(out, name));
    }
    for (const name of removes) remove(out, name);
    rmSync(stage, { recursive: true, force: true });
  } catch (error) {
    throw failure(error, shown, "some files are new already: run it again when that is mended, to complete them");
  }
}

/** The file in which a stage keeps its decision. */
export function decisionFile(stage: string): string {
  return join(stage, DECISION);
}

/** Removes a file that this tool made, and the folders that are empty then. */
function remove(out: string, name: string): void {
  if (!isFileAt(out, name) || readHeader(name, readFileSync(join(out, name), "utf8"))?.header.name !== name) return;
  rmSync(join(out, name));
  for (let folder = dirname(name); folder !== "."; folder = dirname(folder)) {
    try {
      rmdirSync(join(out, folder));
    } catch {
      return;
    }
  }
}

function writeWhole(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const descriptor = openSync(file, "wx", 0o666);
  try {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Makes a folder with those above it, and returns those that were not there, the lowest first. */
function makeFolders(folder: string, shown: string): readonly string[] {
  const missing: string[] = [];
  for (let at = folder; !existsSync(at); at = dirname(at)) missing.push(at);
  try {
    // One by one, because Node makes several at once for ever where there can be none, such as in /proc.
    for (const one of missing.toReversed()) mkdirSync(one);
    if (!lstatSync(folder).isDirectory()) throw new Error(`${basename(folder)} is no folder`);
    return missing;
  } catch (error) {
    for (const made of missing) rmSync(made, { recursive: true, force: true });
    throw failure(error, shown, "nothing was changed");
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the quota of the disk is used up",
  EFBIG: "a file would be larger than is allowed here",
  ENOENT: "no folder can be made there",
  EACCES: "permission is denied",
  EPERM: "it is not permitted",
  EROFS: "the file system is read-only",
  ENOTDIR: "a part of the path is no folder",
  ENAMETOOLONG: "the path is too long",
};

function failure(error: unknown, shown: string, state: string): GenerateError {
  if (error instanceof GenerateError) return error;
  const { code = "", message } = error as NodeJS.ErrnoException;
  return new GenerateError(`cannot write into ${shown}: ${REASONS[code] ?? message}; ${state}`);
}
