import { watch } from "node:fs";
import { isAbsolute, join } from "node:path";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

const PAUSE_MS = 100;

/** Runs once, and again a moment after any file below the paths changes, until the user interrupts. */
export async function watchPaths(paths: readonly string[], io: Io, run: () => Promise<ExitCode>): Promise<ExitCode> {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<unknown> = run();
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(() => {
        io.err("\nsomething changed, checking again\n");
        return run().then(announce);
      });
    }, PAUSE_MS);
  };
  const announce = (): void => io.err("watching; Ctrl-C ends it\n");
  const watchers = paths.map((path) =>
    watch(isAbsolute(path) ? path : join(io.cwd, path), { recursive: true }, (_, name) => {
      if (!/(^|[\\/])(\.git|node_modules)[\\/]/.test(name ?? "")) again();
    }),
  );
  await running;
  announce();
  await new Promise((resolve) => io.interrupted.addEventListener("abort", resolve, { once: true }));
  for (const watcher of watchers) watcher.close();
  clearTimeout(timer);
  await running;
  return EXIT.interrupted;
}
