import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { Again, AgainEnd } from "../io.ts";

/** How much of what a process complains about is kept, in characters. */
const KEPT = 1 << 14;

/**
 * Runs the tool once more with other words. The process has a group of its own, so that Ctrl-C reaches it once, through
 * the signal, and not from the terminal too, which would be twice; when this process ends at once, so does it.
 */
export function again(words: readonly string[], { line, signal }: Again): Promise<AgainEnd> {
  const program = process.argv[1] as string;
  const child = spawn(process.execPath, [...process.execArgv, program, ...words], {
    stdio: ["ignore", "pipe", "pipe"],
    detached: process.platform !== "win32",
  });
  const kill = (): void => void child.kill("SIGTERM");
  const interrupt = (): void => void child.kill("SIGINT");
  process.once("exit", kill);
  signal.addEventListener("abort", interrupt, { once: true });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr = (stderr + text).slice(-KEPT);
  });
  const lines = createInterface({ input: child.stdout });
  lines.on("line", line);
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", kill);
      signal.removeEventListener("abort", interrupt);
      resolve({ code, stderr });
    });
  });
}
