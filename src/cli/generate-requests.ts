import { isAbsolute, join, resolve } from "node:path";
import type { GenerateRequest } from "../engine/generate/request.ts";
import { chooseRelease } from "./choose-release.ts";
import type { Arguments } from "./command.ts";
import { readGenerateConfig } from "./generate-config.ts";
import { UsageError } from "./io.ts";

/** The options that an entry of the configuration file has, too. */
const OF_AN_ENTRY = ["out", "release", "operations", "timestamps", "lang", "draft", "split", "seed", "templates"];

/**
 * What the words of a call, or the configuration file where they name no emitter, want to have made. Throws a UsageError.
 */
export function requestsFrom({ options, positionals }: Arguments, cwd: string): readonly GenerateRequest[] {
  const [emitter, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`generate takes one emitter, not ${positionals.length}`);
  if (emitter === undefined) {
    const given = OF_AN_ENTRY.find((name) => options[name] !== undefined);
    if (given === undefined) return readGenerateConfig(cwd);
    throw new UsageError(`--${given} needs an emitter, such as \`generate types --out src/apprunner\``);
  }
  const text = (name: string) => options[name] as string | undefined;
  const path = (given: string) => (isAbsolute(given) ? resolve(given) : resolve(join(cwd, given)));
  const out = text("out");
  if (out === undefined || out === "")
    throw new UsageError(`generate ${emitter} needs --out, the folder that the files go to`);
  const release = text("release");
  const choices = ["timestamps", "lang", "draft", "split", "seed"].filter((name) => options[name] !== undefined);
  return [
    {
      emitter,
      out: path(out),
      shown: out,
      release: chooseRelease(release),
      pinned: release !== undefined && release !== "latest",
      choices: Object.fromEntries(choices.map((name) => [name, options[name] as string | boolean])),
      ...(options.operations !== undefined && { operations: listed(text("operations") as string) }),
      ...(options.templates !== undefined && { templates: path(text("templates") as string) }),
    },
  ];
}

const listed = (given: string): readonly string[] =>
  given.split(",").flatMap((name) => (name.trim() === "" ? [] : [name.trim()]));
