import { join } from "node:path";
import { Stryker } from "@stryker-mutator/core";
import { build } from "esbuild";
import { ROOT } from "./build/entries.ts";

/**
 * Changes rules, checks and reading in one place at a time, and counts how often a test notices: `npm run test:mutation`,
 * with patterns of files for a part. What was found is kept: a mutant is tried again when its place has changed or the test
 * that found it is gone, one that survived when any test has changed. Without `node_modules/.cache/stryker`, all are.
 *
 * Left out are mutants of what runs once, while a file is loaded: the facts and the examples of a unit, which are its
 * tests and documents, but tables and patterns beside them, too. Each of these would cost a run of every test. Examples
 * that are made later are left out, too.
 */
const LAYERS = ["rules", "checks", "read"];
const CACHE = join(ROOT, "node_modules/.cache/stryker");

// Some laws have a long version that finds more.
process.env.LONG = "1";
const runner = join(CACHE, "runner.mjs");
await build({
  absWorkingDir: ROOT,
  entryPoints: ["scripts/mutation/runner.ts"],
  outfile: runner,
  bundle: true,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
});
const patterns = process.argv.slice(2);
await new Stryker({
  plugins: [runner],
  testRunner: "fresh",
  mutate: patterns.length > 0 ? patterns : LAYERS.map((layer) => `src/${layer}/**/*.ts`),
  ignorers: ["examples"],
  coverageAnalysis: "perTest",
  ignoreStatic: true,
  // Looked for under this name: TypeScript 7 has no interface by which Stryker could read the real one.
  tsconfigFile: "none.json",
  incremental: true,
  incrementalFile: join(CACHE, "incremental.json"),
  tempDirName: ".stryker-tmp",
  reporters: ["clear-text", "progress-append-only", "json"],
  jsonReporter: { fileName: join(CACHE, "report.json") },
  clearTextReporter: { reportTests: false, reportMutants: patterns.length > 0, allowColor: false, skipFull: true },
  thresholds: { high: 90, low: 85, break: 85 },
  timeoutMS: 5_000,
  concurrency: 1,
}).runMutationTest();
