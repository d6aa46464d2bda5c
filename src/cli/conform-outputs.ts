import { closeSync, openSync, writeSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import type { ConformanceReporter, RunEvent } from "../core/conformance.ts";
import { suggest } from "../core/suggest.ts";
import { type Io, UsageError } from "./io.ts";
import { formatOf } from "./outputs.ts";

const FORMATS: Readonly<Record<string, () => Promise<{ readonly default: ConformanceReporter }>>> = {
  pretty: () => import("../reporters/conformance/pretty.ts"),
  json: () => import("../reporters/conformance/json.ts"),
  html: () => import("../reporters/conformance/html.ts"),
  markdown: () => import("../reporters/conformance/markdown.ts"),
  junit: () => import("../reporters/conformance/junit.ts"),
  ndjson: () => import("../reporters/conformance/ndjson.ts"),
  badge: () => import("../reporters/conformance/badge.ts"),
  events: () => import("../reporters/conformance/events.ts"),
};

/** The names of the formats. */
export const CONFORMANCE_FORMATS: readonly string[] = Object.keys(FORMATS);

/** The reporter of a format. */
export async function reporterOf(name: string): Promise<ConformanceReporter | undefined> {
  return Object.hasOwn(FORMATS, name) ? (await FORMATS[name]?.())?.default : undefined;
}

/** Where the events of a run go. */
export interface ConformanceOutputs {
  readonly event: (event: RunEvent) => void;
  readonly close: () => void;
}

/** Opens what `--report FORMAT[:FILE]` names. Throws a UsageError for an unknown format or a file that cannot be written. */
export async function openConformanceOutputs(formats: readonly string[], io: Io): Promise<ConformanceOutputs> {
  const open: {
    readonly event: (event: RunEvent) => string;
    readonly write: (text: string) => void;
    readonly close: () => void;
  }[] = [];
  for (const format of formats) {
    const { name, file } = formatOf(format);
    const reporter = await reporterOf(name);
    if (!reporter) throw unknownFormat(name);
    const event = reporter.create({ color: file === undefined && io.color, width: io.width });
    const live = (text: string): void => {
      io.out(text);
      if (LIVE.has(name)) io.err("");
    };
    open.push({ event, ...(file === undefined ? { write: live, close: () => {} } : writerTo(file, io)) });
  }
  return {
    event: (told) => {
      for (const { event, write } of open) {
        const text = event(told);
        if (text !== "") write(text);
      }
    },
    close: () => {
      for (const { close } of open) close();
    },
  };
}

/** Whoever reads these follows the run: standard output is gathered until something is said on standard error. */
const LIVE: ReadonlySet<string> = new Set(["ndjson", "events"]);

function unknownFormat(name: string): UsageError {
  const nearest = suggest(name, CONFORMANCE_FORMATS);
  const hint = nearest ? `: did you mean ${nearest}?` : ".";
  return new UsageError(`no report ${JSON.stringify(name)}${hint} The reports: ${CONFORMANCE_FORMATS.join(" ")}`);
}

function writerTo(file: string, io: Io) {
  const path = isAbsolute(file) ? file : join(io.cwd, file);
  let descriptor: number;
  try {
    descriptor = openSync(path, "w");
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${(error as Error).message}`);
  }
  return {
    write: (text: string) => void writeSync(descriptor, io.mask.text(text)),
    close: () => closeSync(descriptor),
  };
}
