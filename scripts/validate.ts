import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const samples = "test/fixtures/samples";
const words = process.argv.slice(2);
const named = words.some((word) => !word.startsWith("-"));

await import("./build.ts");
const { status } = spawnSync(
  process.execPath,
  [join(root, "dist/cli.cjs"), "validate", ...(named ? [] : [samples]), ...words],
  {
    stdio: "inherit",
    cwd: named ? (process.env.INIT_CWD ?? process.cwd()) : root,
  },
);
if (named || status === null || status > 1) process.exitCode = status ?? 3;
else process.stderr.write("\nThese samples hold mistakes on purpose. Check your own: npm run validate -- PATH\n");
