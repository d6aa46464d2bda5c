import { readFileSync } from "node:fs";
import { isAbsolute, join } from "node:path";
import { suggest } from "../core/suggest.ts";
import type { GenerateRequest } from "../engine/generate/request.ts";
import { chooseRelease } from "./choose-release.ts";
import { UsageError } from "./io.ts";

/** The name of the configuration file, which stands in the folder where the tool is run. */
export const CONFIG_FILE = "apprunner-contract.json";

type Entry = Readonly<Record<string, unknown>>;

const TEXT = (value: unknown): boolean => typeof value === "string" && value !== "";
const KEYS: Readonly<Record<string, readonly [test: (value: unknown) => boolean, says: string]>> = {
  emitter: [TEXT, "a text"],
  out: [TEXT, "a text"],
  release: [TEXT, "a text"],
  operations: [(value) => Array.isArray(value) && value.every(TEXT), "a list of texts"],
  templates: [TEXT, "a text"],
  timestamps: [TEXT, "a text"],
  lang: [TEXT, "a text"],
  draft: [TEXT, "a text"],
  split: [(value) => typeof value === "boolean", "true or false"],
  seed: [Number.isInteger, "a whole number"],
};

/**
 * Reads the entries of `generate` in the configuration file of a folder. Throws a UsageError for what cannot be read,
 * with the entry that is at fault; schemas/configuration.json describes the file.
 */
export function readGenerateConfig(cwd: string): readonly GenerateRequest[] {
  const { generate } = parsed(join(cwd, CONFIG_FILE));
  if (!Array.isArray(generate) || generate.length === 0)
    throw new UsageError(`${CONFIG_FILE} has no list "generate": add one, with an entry such as ${EXAMPLE}`);
  return generate.map((entry, index) => {
    try {
      return requestOf(entry, cwd);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      throw new UsageError(`${CONFIG_FILE}, entry ${index + 1} of generate: ${error.message}`);
    }
  });
}

const EXAMPLE = '{ "emitter": "types", "out": "src/apprunner" }';

function parsed(file: string): Entry {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT")
      throw new UsageError(`cannot read ${CONFIG_FILE}: ${(error as Error).message}`);
    throw new UsageError(
      `generate needs an emitter, or a file ${CONFIG_FILE} here with an entry such as { "generate": [${EXAMPLE}] }`,
    );
  }
  try {
    const value = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch (error) {
    throw new UsageError(`${CONFIG_FILE} is not JSON: ${(error as Error).message}`);
  }
  throw new UsageError(`${CONFIG_FILE} holds no JSON object: write { "generate": [${EXAMPLE}] }`);
}

function requestOf(entry: unknown, cwd: string): GenerateRequest {
  if (typeof entry !== "object" || entry === null || Array.isArray(entry))
    throw new UsageError(`it is no object: write one such as ${EXAMPLE}`);
  for (const [key, value] of Object.entries(entry)) {
    const known = Object.hasOwn(KEYS, key) ? KEYS[key] : undefined;
    const nearest = suggest(key, Object.keys(KEYS));
    const hint = nearest ? `did you mean ${nearest}?` : `there are ${Object.keys(KEYS).join(", ")}`;
    if (!known) throw new UsageError(`unknown key ${JSON.stringify(key)}: ${hint}`);
    if (!known[0](value)) throw new UsageError(`${key} is ${known[1]}, not ${JSON.stringify(value)}`);
  }
  const { emitter, out, release, operations, templates, ...choices } = entry as Entry & {
    emitter?: string;
    out?: string;
  };
  if (emitter === undefined || out === undefined)
    throw new UsageError(`it needs ${emitter === undefined ? "an emitter" : "a folder, out"}: write ${EXAMPLE}`);
  return {
    emitter,
    out: insideOf(cwd, out),
    shown: out,
    release: chooseRelease(release as string | undefined),
    pinned: release !== undefined && release !== "latest",
    choices: choices as GenerateRequest["choices"],
    ...(operations !== undefined && { operations: operations as readonly string[] }),
    ...(templates !== undefined && { templates: join(cwd, templates as string) }),
  };
}

/** A configuration file may come with somebody else's repository, so it reaches no further than that. */
function insideOf(cwd: string, out: string): string {
  const path = join(cwd, out);
  if (!isAbsolute(out) && (path === cwd || path.startsWith(join(cwd, "/")))) return path.replace(/(?<=.)[\\/]+$/, "");
  throw new UsageError(`out leads out of this folder: ${out}; put ${CONFIG_FILE} into a folder above it`);
}
