import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { REQUIREMENTS } from "../checks/requirements.ts";
import type { ConformanceReport } from "../core/conformance.ts";
import { VERSION } from "../core/version.ts";
import { createRender } from "../emitters/parts/render.ts";
import { shellWord } from "../engine/reproduce/shell-word.ts";
import type { Arguments } from "./command.ts";
import { type Io, UsageError } from "./io.ts";

const PROFILE = "apprunner-contract.profile.json";
const BASELINE = "apprunner-contract.baseline.json";
const WORKFLOW = ".github/workflows/apprunner-contract.yml";
/** What the workflow drives where nothing was named. */
const PLACEHOLDER = "http://127.0.0.1:4566";

/** Whether the user named an implementation, whose findings then become the baseline. */
export function namesTarget({ options, positionals }: Arguments): boolean {
  return positionals.length > 0 || options.start !== undefined || options.module !== undefined;
}

/**
 * Writes a profile, a baseline and a workflow for GitHub Actions into the current folder: all of them or, where one is
 * there with another text and nobody says `--force`, none. Throws a UsageError then.
 */
export function writeInit(args: Arguments, report: ConformanceReport | undefined, io: Io): void {
  const files = filesFor(args, report);
  const there = files.filter(({ name, text }) => {
    const path = join(io.cwd, name);
    return existsSync(path) && readFileSync(path, "utf8") !== text;
  });
  if (there.length > 0 && args.options.force !== true)
    throw new UsageError(`${there.map(({ name }) => name).join(", ")}: there already. Say --force to write over it`);
  try {
    for (const { name, text } of files) {
      mkdirSync(dirname(join(io.cwd, name)), { recursive: true });
      writeFileSync(join(io.cwd, name), text);
      io.err(`wrote ${name}\n`);
    }
  } catch (error) {
    throw new UsageError(`cannot write here: ${(error as Error).message}`);
  }
}

/** Refuses early what `writeInit` would refuse after a whole run. */
export function checkInit(args: Arguments, io: Io): void {
  const there = [PROFILE, BASELINE, WORKFLOW].filter((name) => existsSync(join(io.cwd, name)));
  if (there.length > 0 && args.options.force !== true)
    throw new UsageError(`${there.join(", ")}: there already. Say --force to write over it`);
}

function filesFor(args: Arguments, report: ConformanceReport | undefined) {
  const findings = report?.checks.flatMap((check) => check.findings.map(({ id }) => id)) ?? [];
  const workflow = {
    version: VERSION,
    starts: args.options.start !== undefined || args.options.module !== undefined,
    target: targetWords(args),
    profile: PROFILE,
    baseline: BASELINE,
    requirements: requirementsFor(args),
    seed: shellWord(report?.seed ?? "1"),
  };
  return [
    { name: PROFILE, text: json({ deviations: [] }) },
    { name: BASELINE, text: json({ findings: findings.sort() }) },
    { name: WORKFLOW, text: createRender()("init.workflow.yml.hbs", workflow) },
  ];
}

/** The frozen set that the baseline and the workflow go by: the one on the command line, or the newest. */
export function requirementsFor({ options }: Arguments): string {
  return (options.requirements as string | undefined) ?? (Object.keys(REQUIREMENTS).sort().at(-1) as string);
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

function targetWords({ options, positionals }: Arguments): string {
  if (options.start !== undefined) return `--start ${shellWord(options.start as string)}`;
  if (options.module !== undefined) return `--module ${shellWord(options.module as string)}`;
  return shellWord(positionals[0] ?? PLACEHOLDER);
}
