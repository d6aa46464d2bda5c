import type { Arguments } from "../command.ts";
import { type Task, taskWord } from "./lanes.ts";

/** What the parent does itself with the reports of all. */
const OWN: ReadonlySet<string> = new Set([
  "workers",
  "shard",
  "seed",
  "report",
  "fail-on",
  "min-coverage",
  "reproduce",
]);

/** The words with which lanes of a run are done by another process: the same as here, but for them and for the report. */
export function workerWords({ options }: Arguments, seed: string, task: Task): readonly string[] {
  const given = Object.entries(options).flatMap(([name, value]) =>
    OWN.has(name) ? [] : [value].flat().flatMap((one) => wordsOf(name, one)),
  );
  return ["conform", ...given, "--seed", seed, "--lanes", taskWord(task)];
}

function wordsOf(name: string, value: string | boolean | undefined): readonly string[] {
  if (value === undefined || value === false) return [];
  return value === true ? [`--${name}`] : [`--${name}=${value}`];
}
