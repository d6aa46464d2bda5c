import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs what `npm test` has time for only in part, or not at all: laws, compilers, everything made anew, and kills. */
const ROOT = join(import.meta.dirname, "..");
const LONG = [
  "properties",
  "units/words-of-checks.test.ts",
  "units/words-of-rules.test.ts",
  "hygiene/generated.test.ts",
  "units/emitters.test.ts",
  "units/generate-kills.test.ts",
];

const words = [
  join(ROOT, "node_modules/vitest/vitest.mjs"),
  "run",
  "--testTimeout",
  "600000",
  ...LONG.map((name) => join("test", name)),
];
const { status } = spawnSync(process.execPath, words, {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, LONG: "yes" },
});
process.exitCode = status ?? 1;
