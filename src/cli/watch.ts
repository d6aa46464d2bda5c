import { type FSWatcher, statSync, watch } from "node:fs";
import { isAbsolute, join } from "node:path";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { type Io, UsageError } from "./io.ts";

const PAUSE_MS = 100;

/**
 * Runs once, and again a moment after any file below the paths changes, until the user interrupts. Files that the run
 * itself writes, given with `written`, are no change. Throws a UsageError for a path that cannot be watched.
 */
export async function watchPaths(
  paths: readonly string[],
  written: readonly string[],
  io: Io,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  let timer: NodeJS.Timeout | undefined;
  let changed = false;
  let wake = (): void => {};
  const again = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed = true;
      wake();
    }, PAUSE_MS);
  };
  const own = new Set(written.map((file) => absolute(file, io.cwd)));
  const watchers: FSWatcher[] = [];
  io.interrupted.addEventListener("abort", () => wake(), { once: true });
  try {
    for (const path of paths) watchers.push(watcherOf(path, own, io, again));
    await run();
    while (!io.interrupted.aborted) {
      io.err("watching; Ctrl-C ends it\n");
      await new Promise<void>((resolve) => {
        wake = resolve;
        if (changed || io.interrupted.aborted) resolve();
      });
      if (io.interrupted.aborted) break;
      changed = false;
      io.err("\nsomething changed, checking again\n");
      await run();
    }
    return EXIT.interrupted;
  } finally {
    for (const watcher of watchers) watcher.close();
    clearTimeout(timer);
  }
}

function watcherOf(path: string, own: ReadonlySet<string>, io: Io, changed: () => void): FSWatcher {
  const at = absolute(path, io.cwd);
  try {
    // Not every Node refuses to watch what is not there.
    statSync(at);
    const watcher = watch(at, { recursive: true }, (_, name) => {
      if (name !== null && (/(^|[\\/])(\.git|node_modules)([\\/]|$)/.test(name) || own.has(join(at, name)))) return;
      changed();
    });
    return watcher.on("error", (error) => io.err(`cannot watch ${path} any longer: ${error.message}\n`));
  } catch (error) {
    throw new UsageError(`cannot watch ${path}: ${(error as Error).message}`);
  }
}

function absolute(path: string, cwd: string): string {
  return isAbsolute(path) ? path : join(cwd, path);
}
