import type { Shard } from "../../harness/shard.ts";
import type { Arguments } from "../command.ts";

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

/** The words with which a part of a run is done by another process: the same as here, but for its part and its report. */
export function workerWords({ options }: Arguments, seed: string, shard: Shard): readonly string[] {
  const given = Object.entries(options).flatMap(([name, value]) =>
    OWN.has(name) ? [] : [value].flat().flatMap((one) => wordsOf(name, one)),
  );
  return ["conform", ...given, "--seed", seed, "--shard", `${shard.number}/${shard.of}`, "--report", "events"];
}

function wordsOf(name: string, value: string | boolean | undefined): readonly string[] {
  if (value === undefined || value === false) return [];
  return value === true ? [`--${name}`] : [`--${name}=${value}`];
}
