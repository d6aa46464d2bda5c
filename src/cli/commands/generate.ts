import { join } from "node:path";
import { EMITTERS } from "../../emitters/index.ts";
import { GenerateError } from "../../engine/generate/generate-error.ts";
import type { GenerateRequest } from "../../engine/generate/request.ts";
import { unifiedDiff } from "../../engine/generate/unified-diff.ts";
import { type Plan, planFiles, writeFiles } from "../../engine/generate.ts";
import { type Arguments, defineCommand } from "../command.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { CONFIG_FILE } from "../generate-config.ts";
import { requestsFrom } from "../generate-requests.ts";
import { type Io, UsageError } from "../io.ts";

const ID_WIDTH = Math.max(...Object.keys(EMITTERS).map((id) => id.length));

/** Writes files made from the contract into another repository, or tells whether they are up to date. */
export default defineCommand({
  name: "generate",
  summary: "Writes types, validators, schemas, a server or documentation into your repository, and keeps them fresh.",
  usage: "generate [EMITTER --out FOLDER] [OPTIONS]",
  options: {
    out: { type: "string", short: "o", value: "FOLDER", help: "where the files go" },
    release: { type: "string", short: "r", value: "DATE", help: "the release of the API (default: the newest)" },
    operations: { type: "string", value: "A,B", help: "only what these operations need" },
    timestamps: { type: "string", value: "HOW", help: "types: wire (default), sdk or cli" },
    lang: { type: "string", value: "LANGUAGE", help: "types: typescript (default), python, go, rust or java" },
    draft: { type: "string", value: "DRAFT", help: "schema: 2020-12 (default) or 07" },
    split: { type: "boolean", help: "schema, validators, arbitraries: one file for each shape or operation" },
    seed: { type: "string", value: "NUMBER", help: "fixtures: what random values are drawn from (default: 1)" },
    templates: { type: "string", value: "FOLDER", help: "templates of yours that replace those of the same name" },
    check: { type: "boolean", help: "write nothing; print what would change as a diff" },
    "dry-run": { type: "boolean", help: "write nothing; print the names of the files" },
    watch: { type: "boolean", short: "w", help: `do it again whenever a template or ${CONFIG_FILE} changes` },
    force: { type: "boolean", help: "overwrite files that were made by hand or changed since" },
  },
  notes: [
    "Emitters:",
    ...Object.entries(EMITTERS).map(([id, { summary }]) => `  ${id.padEnd(ID_WIDTH)}  ${summary}`),
    "",
    `Without EMITTER it does what ${CONFIG_FILE} lists: { "generate": [{ "emitter": "types", "out": "src/apprunner" }] }`,
    "Exit codes: 0 done or up to date, 1 --check found something, 2 it could not be done and nothing was changed.",
  ],
  run: async ({ args, io }) => {
    const mode = modeOf(args);
    const runs = () => requestsFrom(args, io.cwd);
    if (args.options.watch !== true) return generate(runs(), mode, io);
    const paths = watched(runs(), args);
    const { watchPaths } = await import("../watch.ts");
    return watchPaths(paths, [], io, () => told(io, () => generate(runs(), mode, io)));
  },
});

interface Mode {
  readonly is: "write" | "check" | "dry-run";
  readonly forced: boolean;
}

async function generate(requests: readonly GenerateRequest[], mode: Mode, io: Io): Promise<ExitCode> {
  try {
    const plans = await planFiles(requests, io.cwd, mode.is === "write");
    if (mode.is === "check") return check(plans, io);
    if (mode.is === "dry-run") return list(plans, io);
    writeFiles(plans, mode.forced);
    for (const line of linesOf(plans)) io.err(`${line}\n`);
    return EXIT.clean;
  } catch (error) {
    throw error instanceof GenerateError ? new UsageError(error.message) : error;
  }
}

function check(plans: readonly Plan[], io: Io): ExitCode {
  for (const { shown, differences } of plans) io.out(unifiedDiff(shown, differences));
  const found = plans.flatMap(({ shown, differences, interrupted }) => [
    ...differences.map(({ name, fault }) => `${fault}: ${below(shown, name)}`),
    ...(interrupted ? [`half done: ${shown}, where a run was killed`] : []),
  ]);
  for (const line of found) io.err(`${line}\n`);
  if (found.length === 0) return EXIT.clean;
  io.err("not up to date; run the same without --check\n");
  return EXIT.findings;
}

function list(plans: readonly Plan[], io: Io): ExitCode {
  for (const { shown, files, differences } of plans) {
    const changed = new Map(differences.map((one) => [one.name, one]));
    for (const [name, { text, fault }] of changed)
      io.out(`${text === undefined ? "remove" : "write"} ${below(shown, name)} (${fault})\n`);
    for (const name of files) if (!changed.has(name)) io.out(`keep ${below(shown, name)}\n`);
  }
  return EXIT.clean;
}

function linesOf(plans: readonly Plan[]): readonly string[] {
  const lines = plans.flatMap(({ shown, differences }) =>
    differences.map(({ name, text }) => `${text === undefined ? "removed" : "wrote"} ${below(shown, name)}`),
  );
  return lines.length > 0 ? lines : ["everything is up to date"];
}

function below(shown: string, name: string): string {
  return join(shown, name).replaceAll("\\", "/");
}

function modeOf({ options }: Arguments): Mode {
  const check = options.check === true;
  if (check && options["dry-run"] === true)
    throw new UsageError("--check and --dry-run both write nothing: choose one of them");
  if (check && options.force === true) throw new UsageError("--check writes nothing, so --force has no use with it");
  return { is: check ? "check" : options["dry-run"] === true ? "dry-run" : "write", forced: options.force === true };
}

function watched(requests: readonly GenerateRequest[], { positionals }: Arguments): readonly string[] {
  const paths = [...new Set(requests.flatMap(({ templates }) => templates ?? []))];
  if (positionals.length === 0) paths.push(CONFIG_FILE);
  if (paths.length === 0)
    throw new UsageError(`--watch needs --templates or ${CONFIG_FILE}: nothing else ever changes`);
  return paths;
}

/** Tells what is wrong and goes on; whoever watches will mend it. */
async function told(io: Io, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.err(`apprunner-contract: ${error.message}\n`);
    return EXIT.impossible;
  }
}
