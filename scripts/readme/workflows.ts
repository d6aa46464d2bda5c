import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import type { Reader } from "./reader.ts";

interface GithubStep {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | boolean | number>>;
  readonly if?: string;
}
interface GithubJob {
  readonly needs?: string;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly (string | number)[]>> };
  readonly steps: readonly GithubStep[];
}
interface CompositeAction {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly (GithubStep & { readonly env?: Readonly<Record<string, string>> })[] };
}
interface GitlabJob {
  readonly script: readonly string[];
  readonly parallel?: number;
  readonly stage?: string;
  readonly artifacts?: { readonly paths: readonly string[] };
}

/** What a run is called on both services. */
const RUN = "8841";

/**
 * Runs a workflow of GitHub as far as the ones of this project go: jobs after those that they need, a matrix at once,
 * `run` in bash, and the actions that check out and keep files. Each job has a folder of its own below the reader's, so
 * that it finds the installed package. Throws where a step fails, or is one that nobody knows here.
 */
export async function runGithub(text: string, reader: Reader, name: string): Promise<readonly string[]> {
  const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, GithubJob>> };
  const kept = folderFor(reader, name, "artifacts");
  const shown: string[] = [];
  const done = new Set<string>();
  for (let round = 0; done.size < Object.keys(jobs).length; round++) {
    if (round > 10) throw new Error("jobs need each other");
    for (const [id, job] of Object.entries(jobs)) {
      if (done.has(id) || (job.needs !== undefined && !done.has(job.needs))) continue;
      const parts = cellsOf(job.strategy?.matrix ?? {}).map((cell, part) =>
        runJob(job, cell, folderFor(reader, name, `${id}-${part}`)),
      );
      shown.push(...(await Promise.all(parts)));
      done.add(id);
    }
  }
  return shown;

  async function runJob({ steps }: GithubJob, cell: Readonly<Record<string, string>>, folder: string): Promise<string> {
    const context: Readonly<Record<string, string>> = { "github.run_id": RUN, ...cell };
    const filled = (words: string): string =>
      words.replaceAll(/\$\{\{ ?([\w.]+) ?\}\}/gu, (_, key: string) => {
        if (context[key] === undefined) throw new Error(`nobody says here what ${key} is`);
        return context[key];
      });
    let all = "";
    for (const step of steps) {
      const [action] = step.uses?.split("@") ?? [];
      if (step.run !== undefined) all += await reader.type(`set -eo pipefail\n${filled(step.run)}`, 0, folder);
      else if (action === "actions/upload-artifact") {
        const part = join(kept, filled(String(step.with?.name)));
        mkdirSync(part, { recursive: true });
        await reader.type(`cp ${filled(String(step.with?.path))} "${part}"`, 0, folder);
      } else if (action === "actions/download-artifact" && step.with?.["merge-multiple"] === true)
        await reader.type(`cp "${kept}"/*/* .`, 0, folder);
      else if (action !== "actions/checkout" && action !== "actions/setup-node")
        throw new Error(`nobody knows here what ${step.uses} does`);
    }
    return all;
  }
}

/** Runs a composite action of GitHub with some of its inputs, in a folder below the reader's. */
export async function runAction(
  text: string,
  given: Readonly<Record<string, string>>,
  reader: Reader,
  folder: string,
): Promise<void> {
  const { inputs, runs } = parse(text) as CompositeAction;
  const inputOf = (name: string): string => given[name] ?? inputs[name]?.default ?? "";
  for (const { run, env = {} } of runs.steps) {
    if (run === undefined) continue;
    const filled = Object.entries(env).map(([name, words]) => [
      name,
      words.replaceAll(/\$\{\{ ?inputs\.([\w-]+) ?\}\}/gu, (_, input: string) => inputOf(input)),
    ]);
    await reader.type(`set -eo pipefail\n${run}`, 0, folder, { ...Object.fromEntries(filled), GITHUB_RUN_ID: RUN });
  }
}

/** The same for GitLab: `parallel`, and artifacts that come to the jobs of a later stage. */
export async function runGitlab(text: string, reader: Reader, name: string): Promise<readonly string[]> {
  const jobs = Object.entries(parse(text) as Readonly<Record<string, GitlabJob>>);
  const kept = folderFor(reader, name, "artifacts");
  const shown: string[] = [];
  for (const isLater of [false, true]) {
    const own = jobs.filter(([, { stage }]) => (stage === ".post") === isLater);
    const parts = own.flatMap(([id, job]) =>
      Array.from({ length: job.parallel ?? 1 }, async (_, part) => {
        const folder = folderFor(reader, name, `${id}-${part}`);
        if (isLater) await reader.type(`cp "${kept}"/* .`, 0, folder);
        const env = { CI_PIPELINE_ID: RUN, CI_NODE_INDEX: `${part + 1}`, CI_NODE_TOTAL: `${job.parallel ?? 1}` };
        const told = await reader.type(`set -eo pipefail\n${job.script.join("\n")}`, 0, folder, env);
        for (const path of job.artifacts?.paths ?? []) await reader.type(`cp ${path} "${kept}"`, 0, folder);
        return told;
      }),
    );
    shown.push(...(await Promise.all(parts)));
  }
  return shown;
}

function folderFor(reader: Reader, name: string, part: string): string {
  const folder = join(reader.path, "jobs", name, part);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function cellsOf(matrix: Readonly<Record<string, readonly (string | number)[]>>): readonly Record<string, string>[] {
  return Object.entries(matrix).reduce<readonly Record<string, string>[]>(
    (cells, [key, values]) =>
      cells.flatMap((cell) => values.map((value) => ({ ...cell, [`matrix.${key}`]: `${value}` }))),
    [{}],
  );
}
