import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { conform } from "../src/engine/conform.ts";
import { mergeReports } from "../src/engine/report/merge.ts";
import { partsOf, type Shard } from "../src/harness/shard.ts";
import { embeddedTarget } from "../src/harness/targets/embedded.ts";
import type { Target } from "../src/wire/target.ts";
import { sameVerdict } from "../test/fixtures/same-verdict.ts";
import { MUTANTS } from "../test/mutants/index.ts";

/**
 * Runs the checks as a whole and in shards, against the emulator and against broken ones, and compares the merged
 * report with the undivided one: verdict, every check, every fault, every dimension of coverage. What cannot be removed
 * fills the account of a whole run sooner than those of its shards, so that of such a target the verdict is compared alone.
 * Workers are held to more: whatever their number, every format has the same bytes, but for times.
 */
const SEED = "1";
const DIVIDED = [2, 5];
/** Every so many mutants. */
const SAMPLE = 120;
const TOOL = join(import.meta.dirname, "../dist/cli.cjs");
const FORMATS = ["ndjson", "json", "html", "pretty", "markdown", "junit", "badge"];
const TIMES = /"seconds": ?[\d.]+|\b[\d.]+ s\b|time="[\d.]+"/gu;

const targets: readonly (readonly [string, () => Target])[] = [
  ["the embedded emulator", () => embeddedTarget({ seed: SEED })],
  ...MUTANTS.filter((_, number) => number % SAMPLE === 7).map(
    ({ id, target }) => [`mutant ${id}`, () => target(SEED)] as const,
  ),
];

let faults = 0;
for (const [name, target] of targets) {
  const run = (shard?: Shard) => conform({ target: target(), seed: SEED, runs: 60, ...(shard && { shard }) });
  const whole = sameVerdict(await run());
  for (const of of DIVIDED) {
    const parts = [];
    for (const shard of partsOf(undefined, of)) parts.push(await run(shard));
    const merged = sameVerdict(mergeReports(parts));
    const fills = whole.leftovers.length > 0;
    const same = fills ? merged.verdict === whole.verdict : isDeepStrictEqual(merged, whole);
    if (!same) faults++;
    const reached = (all: typeof whole): string => all.coverage.map((one) => `${one.reached}/${one.of}`).join(" ");
    process.stdout.write(
      `${name}: whole ${whole.verdict}, ${whole.faults.length} faults, ${whole.scripts} scripts, ${reached(whole)}\n` +
        `${" ".repeat(name.length)}  ${of} shards ${merged.verdict}, ${merged.faults.length} faults, ${merged.scripts} scripts, ${reached(merged)}${same ? (fills ? "  (fills its account)" : "") : "  DIFFERENT"}\n`,
    );
    if (!same)
      for (const key of ["checks", "faults"] as const) {
        const [one, other] = [new Set(whole[key]), new Set(merged[key])];
        process.stdout.write(`  ${key} only of the whole: ${[...one].filter((x) => !other.has(x)).join(", ")}\n`);
        process.stdout.write(`  ${key} only of the shards: ${[...other].filter((x) => !one.has(x)).join(", ")}\n`);
      }
  }
}

/** Every format of a run by the built tool in so many processes, without its times. */
function formatsBy(workers: number): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "apprunner-contract-workers-"));
  const files = FORMATS.map((format) => `${format}:${join(folder, format)}`);
  const words = [
    "conform",
    "--seed",
    SEED,
    "--workers",
    String(workers),
    ...files.flatMap((file) => ["--report", file]),
  ];
  const { status } = spawnSync(process.execPath, [TOOL, ...words], { stdio: "ignore" });
  if (status !== 0) throw new Error(`--workers ${workers} ends with ${status}`);
  const texts = FORMATS.map((format) => readFileSync(join(folder, format), "utf8").replace(TIMES, "TIME"));
  rmSync(folder, { recursive: true });
  return texts;
}

const alone = formatsBy(1);
for (const workers of [2, 3, 4]) {
  const different = formatsBy(workers).flatMap((text, number) => (text === alone[number] ? [] : FORMATS[number]));
  if (different.length > 0) faults++;
  const words = different.length === 0 ? "the same bytes" : `DIFFERENT: ${different.join(", ")}`;
  process.stdout.write(`--workers ${workers} beside --workers 1, ${FORMATS.join(", ")}: ${words}\n`);
}
if (faults > 0) process.exitCode = 1;
