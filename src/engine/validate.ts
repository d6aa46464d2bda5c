import { statSync } from "node:fs";
import { isAbsolute, join, sep } from "node:path";
import { setImmediate } from "node:timers/promises";
import { contractAt } from "../contract/contract.ts";
import type { ShapeRule, TreeFile } from "../core/define.ts";
import type { Fault } from "../core/fault.ts";
import type { Release } from "../core/release.ts";
import type { DocumentReport, SourceText } from "../core/report.ts";
import type { Kind } from "../core/subject.ts";
import { type Decoded, decode } from "../read/decode.ts";
import { foreignText } from "../read/detect/foreign.ts";
import type { Discovered, Listings } from "../read/discover.ts";
import type { ReadResult } from "../read/document.ts";
import { type CheckOptions, check, unreadable } from "./check.ts";
import { firstLook } from "./first-look.ts";
import { cannotOpen, readFile } from "./read-file.ts";
import { readText } from "./read-text.ts";
import { createTree, type Tree } from "./tree.ts";

/** What to check, and against what. */
export interface ValidateOptions {
  readonly cwd: string;
  /** Files and folders; `-` is standard input. */
  readonly paths: readonly string[];
  readonly release: Release;
  readonly kind?: Kind;
  readonly shape?: string;
  readonly stdin: () => Promise<Uint8Array>;
  /** The name that standard input goes by. */
  readonly stdinFilename?: string;
  /** Rules of the user's own, beside the others. */
  readonly rules?: readonly ShapeRule[];
  /** Ends the run after the file at hand. */
  readonly signal?: AbortSignal;
  /** The files that rules about several files know of; those below `paths` when absent. */
  readonly tree?: Tree;
}

/** One document that was looked at. */
export interface Validated {
  readonly report: DocumentReport;
  readonly source: SourceText | undefined;
  /** The file on disk; absent for standard input. */
  readonly path?: string;
  /** Whether the user named the file itself, rather than a folder above it. */
  readonly named: boolean;
}

interface Input {
  readonly file: string;
  readonly path?: string;
  readonly named: boolean;
  readonly fault?: Fault;
  /** Why it is not read at all. */
  readonly skip?: string;
}

/**
 * Checks files one after the other and tells of each as soon as it is done; nothing is kept of it afterwards. Waits only
 * where there is something to wait for, because a promise for each of many small files costs more than checking it.
 */
export async function validate(
  options: ValidateOptions,
  tell: (one: Validated) => Promise<void> | void,
): Promise<void> {
  const run = runOf(options);
  let paused = Date.now();
  for await (const batch of inputs(options, run.tree.listings)) {
    for (const input of batch) {
      if (Date.now() - paused > BREATH_MS) {
        await setImmediate();
        paused = Date.now();
      }
      if (options.signal?.aborted) return;
      const validated = validateOne(input, run);
      const done = validated instanceof Promise ? await validated : validated;
      if (input.path === undefined && options.signal?.aborted) return;
      const told = tell(done);
      if (told) await told;
    }
  }
}

interface Run {
  readonly options: ValidateOptions;
  readonly checking: Omit<CheckOptions, "rules" | "book">;
  readonly tree: Tree;
  /** The code repositories of the file at hand. */
  readonly repositories: TreeFile["repositories"][number][];
}

function runOf(options: ValidateOptions): Run {
  const tree = options.tree ?? treeOf(options);
  const repositories: Run["repositories"] = [];
  const contract = contractAt(options.release);
  const { rules: own, ...rest } = options;
  const checking = { ...rest, contract, onRepository: tree.recorder(repositories) };
  return { options, checking, tree, repositories };
}

/** The tree that the paths of a run make. */
export function treeOf({ cwd, paths }: Pick<ValidateOptions, "cwd" | "paths">): Tree {
  return createTree(paths.filter((path) => path !== "-").map((path) => absolute(cwd, path)));
}

type Book = Pick<CheckOptions, "rules" | "book">;

const NONE: readonly ShapeRule[] = [];
let bookWith: typeof import("./book.ts").bookWith | undefined;

/** All rules, loaded when the first file is not certainly faultless: most runs never need them. */
async function loadBook({ options: { rules = NONE } }: Run): Promise<Book> {
  if (!bookWith) ({ bookWith } = await import("./book.ts"));
  return bookWith(rules);
}

/** What tells that a file that cannot be read is meant for App Runner. */
const SIGN = { name: /app[-_]?runner[^/]*(?:\/[^/]*)?$/i, text: /app-?runner/i } as const;
/** How long files are checked before signals, which wait for a turn of the event loop, are heard. */
const BREATH_MS = 100;

function validateOne(input: Input, run: Run): Validated | Promise<Validated> {
  const { file, path, skip, fault } = input;
  if (skip !== undefined) return validated(input, skipped(file, skip));
  if (fault) return failed(input, fault, run);
  if (path === undefined) return run.options.stdin().then((bytes) => validateText(input, decode(bytes), run));
  const decoded = readFile(path, { isRegular: !input.named });
  return "kind" in decoded ? failed(input, decoded, run) : validateText(input, decoded, run);
}

function validateText(input: Input, decoded: Decoded, run: Run): Validated | Promise<Validated> {
  if (!decoded.ok) return failed(input, decoded.fault, run, decoded.text);
  const read = readText(decoded.text, input.file);
  return read instanceof Promise ? read.then((done) => validateRead(input, done, run)) : validateRead(input, read, run);
}

function validateRead(input: Input, read: ReadResult, run: Run): Validated | Promise<Validated> {
  if (!read.ok) return failed(input, read.fault, run, read.text);
  if (bookWith) return validateBy(bookWith(run.options.rules ?? NONE), input, read, run);
  run.repositories.length = 0;
  const checked = run.options.rules ? undefined : firstLook(read, input.file, run.checking);
  if (!checked) return loadBook(run).then((all) => validateBy(all, input, read, run));
  const { text } = read.document;
  if (input.path === undefined || run.repositories.length === 0) return validated(input, checked.report, text);
  const others = run.tree.hasConfigurations();
  if (others === false) return validated(input, checked.report, text);
  return Promise.resolve(others).then(async (some) =>
    some ? validateBy(await loadBook(run), input, read, run) : validated(input, checked.report, text),
  );
}

function validateBy(all: Book, input: Input, read: ReadResult, run: Run): Validated | Promise<Validated> {
  run.repositories.length = 0;
  const checked = check(read, input.file, { ...run.checking, ...all });
  const text = read.ok ? read.document.text : undefined;
  if (input.path === undefined || run.repositories.length === 0) return validated(input, checked.report, text);
  const report = run.tree.inspect(checked, input.path, [...run.repositories], all.rules);
  return report instanceof Promise
    ? report.then((done) => validated(input, done, text))
    : validated(input, report, text);
}

function validated({ path, named }: Input, report: DocumentReport, text?: string): Validated {
  return { named, report, source: text === undefined ? undefined : { text }, ...(path !== undefined && { path }) };
}

async function failed(input: Input, fault: Fault, run: Run, text = ""): Promise<Validated> {
  const { rules } = await loadBook(run);
  const report = orSkipped(unreadable(fault, text, input.file, rules), fault, text, input.named);
  return validated(input, report, text === "" ? undefined : text);
}

/**
 * What cannot be read and shows no sign of App Runner is nobody's mistake when a walk came upon it, or when it is
 * a template of another language.
 */
function orSkipped(report: DocumentReport, fault: Fault, text: string, named: boolean): DocumentReport {
  if (fault.kind === "cannot-open" || SIGN.name.test(report.file) || SIGN.text.test(text)) return report;
  const template = fault.kind === "syntax" ? foreignText(text) : undefined;
  if (template === undefined && named) return report;
  return skipped(report.file, template ?? "unreadable, with no sign of App Runner");
}

function skipped(file: string, reason: string): DocumentReport {
  return { file, kind: "foreign", outcome: "skipped", reason, diagnostics: [] };
}

async function* inputs(options: ValidateOptions, listings: Listings): AsyncGenerator<readonly Input[]> {
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
  { cwd }: ValidateOptions,
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

function absolute(cwd: string, path: string): string {
  return isAbsolute(path) ? path : join(cwd, path);
}

function reported(cwd: string, path: string): string {
  // Asked for every file, and path.relative() takes longer than checking it.
  const name = path.startsWith(cwd + sep) ? path.slice(cwd.length + 1) : path;
  return sep === "/" ? name : name.replaceAll(sep, "/");
}
