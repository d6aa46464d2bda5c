import { closeSync, openSync, writeSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { Rule } from "../core/define.ts";
import type { Release } from "../core/release.ts";
import type { DocumentReport, Reporter, ReporterDefinition, ReportHead, SourceText, Summary } from "../core/report.ts";
import { suggest } from "../core/suggest.ts";
import { VERSION } from "../core/version.ts";
import { type Io, UsageError } from "./io.ts";

/** How to load each format; only those that were asked for are loaded. */
const FORMATS: Readonly<Record<string, () => Promise<{ readonly default: ReporterDefinition }>>> = {
  pretty: () => import("../reporters/pretty.ts"),
  json: () => import("../reporters/json.ts"),
  github: () => import("../reporters/github.ts"),
  sarif: () => import("../reporters/sarif.ts"),
  junit: () => import("../reporters/junit.ts"),
};

/** Several reporters at once, each writing to its own place as the documents come. */
export interface Outputs {
  readonly begin: () => void;
  readonly document: (report: DocumentReport, source: SourceText | undefined) => void;
  readonly end: (summary: Summary) => void;
}

/** What files are held against. */
export interface Held {
  readonly release: Release;
  /** Rules of the user's own, beside the others. */
  readonly rules?: readonly Rule[];
}

/** The parts of `FORMAT[:FILE]`. */
export function formatOf(given: string): { readonly name: string; readonly file?: string } {
  const [, name = "", file] = /^([^:]*)(?::(.*))?$/s.exec(given) ?? [];
  return { name, ...(file !== undefined && { file }) };
}

/** Opens what `--format FORMAT[:FILE]` names. Throws a UsageError for an unknown format or a file that cannot be written. */
export async function createOutputs(formats: readonly string[], given: Held, io: Io): Promise<Outputs> {
  const open: { readonly reporter: Reporter; readonly write: (text: string) => void; readonly close: () => void }[] =
    [];
  for (const format of formats) {
    const { name, file } = formatOf(format);
    const load = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (!load) throw unknownFormat(name);
    const definition = (await load()).default;
    const reporter = definition.create({ color: file === undefined && io.color, width: io.width });
    open.push({ reporter, ...(file === undefined ? { write: io.out, close: () => {} } : fileWriter(file, io.cwd)) });
  }
  const about = await headFor(formats, given);
  const each = (make: (reporter: Reporter) => string): void => {
    for (const { reporter, write } of open) write(make(reporter));
  };
  return {
    begin: () => each((reporter) => reporter.begin(about)),
    document: (report, source) => each((reporter) => reporter.document(report, source)),
    end: (summary) => {
      each((reporter) => reporter.end(summary));
      for (const { close } of open) close();
    },
  };
}

/** The formats that tell of every rule, whether it found something or not. */
const TELLS_OF_RULES = "sarif";

async function headFor(formats: readonly string[], { release, rules = [] }: Held): Promise<ReportHead> {
  const tool = { name: "apprunner-contract", version: VERSION };
  if (!formats.some((format) => formatOf(format).name === TELLS_OF_RULES)) return { tool, release, rules: [] };
  const { RULES } = await import("../rules/index.ts");
  return {
    tool,
    release,
    rules: [...RULES, ...rules].map(({ id, summary, severity, source }) => ({ id, summary, severity, source })),
  };
}

function unknownFormat(name: string): UsageError {
  const nearest = suggest(name, Object.keys(FORMATS));
  return new UsageError(
    `no format ${JSON.stringify(name)}${nearest ? `: did you mean ${nearest}?` : "."} The formats: ${Object.keys(FORMATS).join(" ")}`,
  );
}

function fileWriter(file: string, cwd: string) {
  const path = isAbsolute(file) ? file : join(cwd, file);
  let descriptor: number;
  try {
    descriptor = openSync(path, "w");
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
  return { write: (text: string) => void writeSync(descriptor, text), close: () => closeSync(descriptor) };
}
