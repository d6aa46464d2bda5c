import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Release } from "../../core/release.ts";
import { suggest } from "../../core/suggest.ts";
import { type Choices, EMITTERS, type EmitOptions, type Emitter, type History } from "../../emitters/index.ts";
import { createRender, TEMPLATE_NAMES } from "../../emitters/parts/render.ts";
import { GenerateError } from "./generate-error.ts";
import { DEFAULTS, redoOf, variantOf, wordsOf } from "./redo.ts";

/** What somebody wants to have made, as they said it; paths are absolute. */
export interface GenerateRequest {
  readonly emitter: string;
  readonly out: string;
  /** The target folder as the user wrote it, for messages. */
  readonly shown: string;
  readonly release: Release;
  /** Whether the user chose the release; otherwise it is the newest, and stays the newest when the files are redone. */
  readonly pinned: boolean;
  readonly operations?: readonly string[];
  readonly templates?: string;
  /** The other choices by name; `split` is a boolean, a seed a number or its digits, all others are texts. */
  readonly choices: Readonly<Record<string, string | boolean | number>>;
}

/** A request that was understood. */
export interface Job {
  readonly emitter: Emitter;
  readonly options: EmitOptions;
  readonly out: string;
  readonly shown: string;
  /** What distinguishes files that may lie side by side in one folder. */
  readonly variant: string;
  /** The words that make the files again, run in a folder that lies `depth` folders below the target. */
  readonly redo: (depth: number) => string;
}

/** Looks up what a request names. Throws a GenerateError for what does not exist, with the nearest thing that does. */
export async function understand(request: GenerateRequest, history: History): Promise<Job> {
  const entry = Object.hasOwn(EMITTERS, request.emitter) ? EMITTERS[request.emitter] : undefined;
  if (!entry) throw new GenerateError(unknown("emitter", request.emitter, Object.keys(EMITTERS)));
  const emitter = (await entry.load()).default;
  const choices = chosen(emitter, request.choices);
  const operations = request.operations && operationsOf(request.operations, request.release, history);
  const templates = request.templates === undefined ? new Map() : readTemplates(request.templates);
  const { release, out, shown } = request;
  const render = createRender(templates);
  return {
    emitter,
    options: { ...choices, release, render, ...(operations && { operations }) },
    out,
    shown,
    variant: variantOf(wordsOf(emitter, choices)),
    redo: (depth) => redoOf(request, operations, wordsOf(emitter, choices), depth),
  };
}

function chosen({ id, choices }: Emitter, given: GenerateRequest["choices"]): Choices {
  const all: Record<string, unknown> = { ...DEFAULTS };
  for (const [name, value] of Object.entries(given)) {
    const allowed = choices[name as keyof Choices] as readonly (string | boolean | number)[] | "integer" | undefined;
    const flag = name === "split" ? "" : ` ${value}`;
    if (!allowed) throw new GenerateError(`--${name}${flag} means nothing to the emitter ${id}: leave it out`);
    if (allowed === "integer") all[name] = integerOf(name, value);
    else if (!allowed.includes(value))
      throw new GenerateError(unknown(`--${name} for ${id} called`, String(value), allowed.map(String)));
    else all[name] = value;
  }
  return all as unknown as Choices;
}

function integerOf(name: string, value: string | boolean | number): number {
  if (/^\d{1,9}$/.test(String(value))) return Number(value);
  throw new GenerateError(`--${name} takes a whole number from 0 to 999999999, not ${value}`);
}

function operationsOf(given: readonly string[], release: Release, { operations }: History): readonly string[] {
  const names = Object.keys(operations);
  if (given.length === 0) throw new GenerateError("no operation was named: name some, or leave the choice out for all");
  for (const name of given) {
    const source = Object.hasOwn(operations, name) ? operations[name] : undefined;
    if (!source) throw new GenerateError(unknown("operation", name, names));
    const since = source["x-since"];
    if (since !== undefined && since > release)
      throw new GenerateError(
        `${release} has no ${name} yet: it came with ${since}; choose that release or a later one`,
      );
  }
  return names.filter((name) => given.includes(name));
}

function readTemplates(folder: string): ReadonlyMap<string, string> {
  const names = read(folder, () => readdirSync(folder)).filter((name) => name.endsWith(".hbs"));
  for (const name of names)
    if (!TEMPLATE_NAMES.includes(name)) throw new GenerateError(unknown("template", name, TEMPLATE_NAMES));
  return new Map(names.map((name) => [name, read(folder, () => readFileSync(join(folder, name), "utf8"))]));
}

function read<T>(folder: string, reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    throw new GenerateError(`cannot read templates from ${folder}: ${(error as Error).message}`);
  }
}

function unknown(what: string, given: string, known: readonly string[]): string {
  const nearest = suggest(given, known);
  const list =
    known.length > MOST_LISTED ? "" : `${nearest ? " (" : ": "}there is ${known.join(", ")}${nearest ? ")" : ""}`;
  return `no ${what} ${JSON.stringify(given)}${nearest ? `: did you mean ${nearest}?` : ""}${list}`;
}

const MOST_LISTED = 20;
