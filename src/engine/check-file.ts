import { contractAt } from "../contract/contract.ts";
import type { ShapeRule, TreeFile } from "../core/define.ts";
import type { Fault } from "../core/fault.ts";
import type { Release } from "../core/release.ts";
import type { DocumentReport, SourceText } from "../core/report.ts";
import type { Kind } from "../core/subject.ts";
import { type Decoded, decode } from "../read/decode.ts";
import { foreignText } from "../read/detect/foreign.ts";
import type { ReadResult } from "../read/document.ts";
import { type CheckOptions, check, unreadable } from "./check.ts";
import { firstLook } from "./first-look.ts";
import type { Input } from "./inputs.ts";
import { readFile } from "./read-file.ts";
import { readText } from "./read-text.ts";
import type { Tree } from "./tree.ts";

/** What files are held against. */
export interface CheckFileOptions {
  readonly release: Release;
  readonly kind?: Kind;
  readonly shape?: string;
  readonly stdin: () => Promise<Uint8Array>;
  /** Rules of the user's own, beside the others. */
  readonly rules?: readonly ShapeRule[];
}

/** One document that was looked at. */
export interface Validated {
  readonly report: DocumentReport;
  /** Its text; absent where there is none. */
  readonly source: SourceText | undefined;
  /** The file on disk; absent for standard input. */
  readonly path?: string;
  /** Whether the user named the file itself, rather than a folder above it. */
  readonly named: boolean;
}

interface Run {
  readonly options: CheckFileOptions;
  readonly checking: Omit<CheckOptions, "rules" | "book">;
  readonly tree: Tree;
  /** The code repositories of the file at hand. */
  readonly repositories: TreeFile["repositories"][number][];
}

/** What checks the files of one run, one at a time. A promise comes only where there is something to wait for. */
export function fileChecker(options: CheckFileOptions, tree: Tree): (input: Input) => Validated | Promise<Validated> {
  const repositories: Run["repositories"] = [];
  const { release, kind, shape } = options;
  const checking = {
    contract: contractAt(release),
    onRepository: tree.recorder(repositories),
    ...(kind !== undefined && { kind }),
    ...(shape !== undefined && { shape }),
  };
  const run = { options, checking, tree, repositories };
  return (input) => validateOne(input, run);
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
