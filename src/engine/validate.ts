import { readFileSync, statSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
import { type Contract, contractAt } from "../contract/contract.ts";
import type { TreeFile } from "../core/define.ts";
import type { Fault } from "../core/fault.ts";
import type { Release } from "../core/release.ts";
import type { DocumentReport, SourceText } from "../core/report.ts";
import type { Kind } from "../core/subject.ts";
import { decode } from "../read/decode.ts";
import type { ReadResult } from "../read/document.ts";
import { tooLarge } from "../read/limits.ts";
import { RULES } from "../rules/index.ts";
import { check, unreadable } from "./check.ts";
import { ruleBook } from "./inspect.ts";
import { languageOf, readText } from "./read-text.ts";
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
  readonly signal?: AbortSignal;
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

/** Checks files one after the other and tells of each as soon as it is done; nothing is kept of it afterwards. */
export async function* validate(options: ValidateOptions): AsyncGenerator<Validated> {
  const contract = contractAt(options.release);
  const tree = createTree(options.paths.filter((path) => path !== "-").map((path) => absolute(options.cwd, path)));
  for await (const input of inputs(options)) {
    if (options.signal?.aborted) return;
    yield await validateOne(input, contract, tree, options);
  }
}

const BOOK = ruleBook(RULES);
const ORIGIN = { start: 0, end: 0 };

async function validateOne(input: Input, contract: Contract, tree: Tree, options: ValidateOptions): Promise<Validated> {
  const { file, path, named } = input;
  const about = { named, ...(path !== undefined && { path }) };
  const fail = (fault: Fault, text = ""): Validated => {
    const report = unreadable(fault, text, file, RULES);
    return {
      ...about,
      report: named ? report : orSkipped(report, fault, text),
      source: text === "" ? undefined : { text },
    };
  };
  if (input.skip !== undefined) return { ...about, report: skipped(file, input.skip), source: undefined };
  if (input.fault) return fail(input.fault);
  const bytes = path === undefined ? await options.stdin() : readBytes(path);
  if ("kind" in bytes) return fail(bytes);
  const decoded = decode(bytes);
  if (!decoded.ok) return fail(decoded.fault);
  const read: ReadResult = await readText(decoded.text, file);
  if (!read.ok) return fail(read.fault, decoded.text);
  const repositories: TreeFile["repositories"][number][] = [];
  const checked = check(read, file, {
    ...options,
    contract,
    rules: RULES,
    book: BOOK,
    onRepository: tree.recorder(repositories),
  });
  const alone = path === undefined || repositories.length === 0;
  const report = alone ? checked.report : await tree.inspect(checked, path, repositories, RULES);
  return { ...about, report, source: { text: decoded.text } };
}

/** What a walk came upon by itself and cannot read is nobody's mistake, unless it shows that it is meant for App Runner. */
function orSkipped(report: DocumentReport, fault: Fault, text: string): DocumentReport {
  if (fault.kind === "cannot-open" || /app-?runner/i.test(report.file) || /AWS::AppRunner|apprunner/.test(text))
    return report;
  return skipped(report.file, "unreadable, with no sign of App Runner");
}

function skipped(file: string, reason: string): DocumentReport {
  return { file, kind: "foreign", outcome: "skipped", reason, diagnostics: [] };
}

function readBytes(path: string): Uint8Array | Fault {
  try {
    return tooLarge(statSync(path).size, languageOf(path)) ?? readFileSync(path);
  } catch (error) {
    return cannotOpen(error);
  }
}

function cannotOpen(error: unknown): Fault {
  return { kind: "cannot-open", fatal: true, code: (error as NodeJS.ErrnoException).code ?? "unknown", span: ORIGIN };
}

async function* inputs(options: ValidateOptions): AsyncGenerator<Input> {
  for (const given of options.paths) {
    if (given === "-") {
      yield { file: options.stdinFilename ?? "<stdin>", named: true };
      continue;
    }
    const path = absolute(options.cwd, given);
    const folder = isFolder(path);
    if (typeof folder === "object") yield { file: reported(options.cwd, path), path, named: true, fault: folder };
    else if (!folder) yield { file: reported(options.cwd, path), path, named: true };
    else yield* filesBelow(path, options);
  }
}

async function* filesBelow(folder: string, options: ValidateOptions): AsyncGenerator<Input> {
  const { discover } = await import("../read/discover.ts");
  for await (const found of discover(folder)) {
    if ("skipped" in found) yield { file: reported(options.cwd, found.skipped), named: false, skip: found.reason };
    else yield { ...found, file: reported(options.cwd, found.path), named: false };
  }
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
  const below = relative(cwd, path);
  const name = below === "" || below.startsWith(`..${sep}`) || isAbsolute(below) ? path : below;
  return sep === "/" ? name : name.replaceAll(sep, "/");
}
