import { spawnSync } from "node:child_process";
import { startServer } from "./server-process.ts";

/** Starts `emulate`, drives it with `conform` over HTTP, and prints the report. */
const tool = process.argv[2] as string;
const { url, stop } = await startServer([tool, "emulate"]);
const words = [tool, "conform", url, "--seed", "1", "--max-time", "10m", "--report", "json"];
const { stdout } = spawnSync(process.execPath, words, {
  stdio: ["ignore", "pipe", "ignore"],
  encoding: "utf8",
  maxBuffer: 1 << 28,
});
stop();
process.stdout.write(stdout);
