import { relative, sep } from "node:path";
import type { Choices, Emitter } from "../../emitters/index.ts";
import type { GenerateRequest } from "./request.ts";

/** What is chosen where nobody chooses. */
export const DEFAULTS: Choices = { timestamps: "wire", lang: "typescript", draft: "2020-12", split: false, seed: 1 };

/** What distinguishes files by the words that made them: the emitter, the language and the spelling of timestamps. */
export function variantOf(words: readonly string[]): string {
  const value = (option: string) => (words.includes(option) ? words[words.indexOf(option) + 1] : "");
  return [words[0], value("--lang"), value("--timestamps")].join(" ");
}

/** The emitter's id, and the words of the choices that differ from the default. */
export function wordsOf({ id, choices }: Emitter, all: Choices): readonly string[] {
  const words = Object.keys(choices).flatMap((name) => {
    const value = all[name as keyof Choices];
    if (value === DEFAULTS[name as keyof Choices]) return [];
    return value === true ? [`--${name}`] : [`--${name}`, String(value)];
  });
  return [id, ...words];
}

/** The command that makes files again, run in a folder that lies `depth` folders below the target. */
export function redoOf(
  { release, pinned, out, templates }: GenerateRequest,
  operations: readonly string[] | undefined,
  [id = "", ...words]: readonly string[],
  depth: number,
): string {
  const up = Array.from({ length: depth }, () => "..").join("/");
  const from = (path: string) => [up, relative(out, path).split(sep).join("/")].filter(Boolean).join("/");
  return [
    ["apprunner-contract", "generate", id, "--out", up || "."],
    pinned ? ["--release", release] : [],
    operations ? ["--operations", operations.join(",")] : [],
    words,
    templates === undefined ? [] : ["--templates", quoted(from(templates) || ".")],
  ]
    .flat()
    .join(" ");
}

const quoted = (word: string): string => (/^[\w./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);
