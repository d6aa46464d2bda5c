import { spawnSync } from "node:child_process";
import { join } from "node:path";

await import("./build.ts");
const { status } = spawnSync(
  process.execPath,
  [join(import.meta.dirname, "../dist/cli.cjs"), "conform", ...process.argv.slice(2)],
  { stdio: "inherit", cwd: process.env.INIT_CWD ?? process.cwd() },
);
process.exitCode = status ?? 3;
