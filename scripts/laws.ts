import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** Runs the laws about what is generated, and about runs that are killed, far longer than `npm test` has time for. */
const ROOT = join(import.meta.dirname, "..");
const LONG = { VALIDATOR_RUNS: "100000", ARBITRARY_RUNS: "200", FIXTURE_OPERATIONS: "all", GENERATE_KILLS: "30" };
const LAWS = ["validators", "arbitraries", "emitted-arbitraries", "fixtures"].map(
  (name) => `test/properties/${name}.test.ts`,
);
const KILLS = "test/units/generate-kills.test.ts";

const words = [join(ROOT, "node_modules/vitest/vitest.mjs"), "run", "--testTimeout", "600000", ...LAWS, KILLS];
const { status } = spawnSync(process.execPath, words, {
  cwd: ROOT,
  stdio: "inherit",
  env: { ...process.env, ...LONG },
});
process.exitCode = status ?? 1;
