import type { Dirent } from "node:fs";
import { closeSync, openSync, readdirSync, readFileSync, readSync } from "node:fs";
import { join } from "node:path";
import { GenerateError } from "./generate-error.ts";
import { canBearHeader, type Headed, mayHaveHeader, readHeader } from "./header.ts";
import { isStage } from "./place.ts";
import { isFileAt } from "./plain-path.ts";
import { variantOf } from "./redo.ts";

/** A file as it should be. */
export interface Wanted {
  /** Its name relative to the target folder, with `/` between folders. */
  readonly name: string;
  /** The whole text, header included. */
  readonly text: string;
  /** Whether it is only begun, and then left to the user. */
  readonly begun: boolean;
}

/** A file that is not as it should be, and why; `text` is absent where it should not be there at all. */
export interface Difference {
  readonly name: string;
  /**
   * `missing`; `stale`: made from something else; `orphan`: no longer made; `edited`: changed by hand since;
   * `foreign`: made by somebody or something else.
   */
  readonly fault: "missing" | "stale" | "orphan" | "edited" | "foreign";
  readonly before?: string;
  readonly text?: string;
  /** Who made a foreign file, where its header says so. */
  readonly maker?: string;
}

/**
 * Holds a folder against the files that should be in it. Throws a GenerateError where a symbolic link or a folder is in
 * the way, or something cannot be read.
 */
export function differencesIn(out: string, wanted: readonly Wanted[], variant: string): readonly Difference[] {
  const names = new Set(wanted.map(({ name }) => name));
  const found = wanted.map((file) => (file.begun ? undefined : differenceOf(out, file, variant)));
  const isFresh = found.every((one, index) => one?.fault === "missing" || wanted[index]?.begun);
  const begun = wanted.filter((file) => file.begun && isFresh && textAt(out, file.name) === undefined);
  return [
    ...begun.map(({ name, text }): Difference => ({ name, fault: "missing", text })),
    ...found.filter((one) => one !== undefined),
    ...orphansIn(out, names, variant),
  ];
}

function differenceOf(out: string, { name, text }: Wanted, variant: string): Difference | undefined {
  const before = textAt(out, name);
  if (before === undefined) return { name, fault: "missing", text };
  if (before === text) return undefined;
  const is = readHeader(name, before);
  const should = readHeader(name, text) as Headed;
  const difference = { name, before, text };
  if (!is) return { ...difference, fault: "foreign" };
  if (is.header.name !== name || variantIn(is) !== variant)
    return { ...difference, fault: "foreign", maker: is.header.redo };
  if (is.edited) return { ...difference, fault: "edited" };
  const { version: _, ...said } = is.header;
  const { version: __, ...meant } = should.header;
  const isSame =
    is.body === should.body && Object.entries(meant).every(([key, value]) => said[key as keyof typeof said] === value);
  return isSame ? undefined : { ...difference, fault: "stale" };
}

const variantIn = ({ header }: Headed): string => variantOf(header.redo.split(" ").slice(2));

/** Files below a folder whose header says that they were made for their very place by this emitter, but are not wanted. */
function orphansIn(out: string, wanted: ReadonlySet<string>, variant: string): readonly Difference[] {
  const found: Difference[] = [];
  const visit = (folder: string): void => {
    for (const entry of entriesOf(join(out, folder))) {
      const name = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && !isHidden(entry.name)) visit(name);
      if (!entry.isFile() || wanted.has(name) || !canBearHeader(name)) continue;
      if (!beginsAsOurs(join(out, name))) continue;
      const before = textAt(out, name) ?? "";
      const is = readHeader(name, before);
      if (is?.header.name !== name || variantIn(is) !== variant) continue;
      found.push({ name, before, fault: is.edited ? "edited" : "orphan" });
    }
  };
  visit("");
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

const isHidden = (name: string): boolean => name === "node_modules" || name === ".git" || isStage(name);

function entriesOf(folder: string): readonly Dirent[] {
  return attempt(folder, () => readdirSync(folder, { withFileTypes: true })) ?? [];
}

/** The text of a file with plain line breaks; nothing where there is no file. */
function textAt(out: string, name: string): string | undefined {
  if (!isFileAt(out, name)) return undefined;
  const path = join(out, name);
  return attempt(path, () => readFileSync(path, "utf8"))?.replaceAll("\r\n", "\n");
}

const BEGINNING = 96;

/** Whether a file begins like one with a header; most files of other people's folders need not be read any further. */
function beginsAsOurs(path: string): boolean {
  const descriptor = attempt(path, () => openSync(path, "r"));
  if (descriptor === undefined) return false;
  try {
    const bytes = Buffer.alloc(BEGINNING);
    return mayHaveHeader(bytes.toString("latin1", 0, readSync(descriptor, bytes, 0, BEGINNING, 0)));
  } finally {
    closeSync(descriptor);
  }
}

function attempt<T>(path: string, reading: () => T): T | undefined {
  try {
    return reading();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return undefined;
    throw new GenerateError(`cannot read ${path}: ${message}`);
  }
}
