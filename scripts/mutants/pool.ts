import { type ChildProcess, fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";

/** What became of a task: what the child answered, or why it did not. */
export type Done<Result> =
  | { readonly ok: true; readonly result: Result }
  | { readonly ok: false; readonly why: string };

/** Bundled CommonJS inside an ES module wants `require`. */
const REQUIRE = {
  js: 'import { createRequire as needs } from "node:module"; const require = needs(import.meta.url);',
};

/**
 * Hands tasks to child processes, one for each core and each task to the next that is free; `program` is the child's
 * TypeScript, which answers messages by `answering`; one that reads files beside itself is not bundled. Resolves to the results in the order of the tasks.
 */
export async function inProcesses<Task, Result>(
  program: string,
  tasks: readonly Task[],
  each: (task: Task, done: Done<Result>) => void,
  limitMs: number,
  how: "bundled" | "as it is" = "bundled",
): Promise<readonly Done<Result>[]> {
  const folder = mkdtempSync(join(tmpdir(), "apprunner-pool-"));
  const bundle = join(folder, "child.mjs");
  const child = how === "bundled" ? { file: bundle, execArgv: [] } : { file: program, execArgv: ["--import", "tsx"] };
  if (how === "bundled")
    buildSync({
      entryPoints: [program],
      outfile: bundle,
      bundle: true,
      format: "esm",
      platform: "node",
      target: "node20",
      banner: REQUIRE,
      logLevel: "error",
    });
  const results: Done<Result>[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    let worker: ChildProcess | undefined;
    for (let number = next++; number < tasks.length; number = next++) {
      worker ??= fork(child.file, {
        stdio: ["ignore", "inherit", "inherit", "ipc"],
        serialization: "advanced",
        execArgv: child.execArgv,
      });
      const done = await asked<Result>(worker, tasks[number], limitMs);
      if (!done.ok) {
        worker.kill("SIGKILL");
        worker = undefined;
      }
      results[number] = done;
      each(tasks[number] as Task, done);
    }
    worker?.kill();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
  rmSync(folder, { recursive: true });
  return results;
}

/** Lets this process answer the tasks that its parent hands it. */
export function answering<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.on("message", async (task) => {
    try {
      process.send?.({ ok: true, result: await work(task as Task) });
    } catch (error) {
      process.send?.({ ok: false, why: String((error as Error).stack ?? error) });
    }
  });
}

function asked<Result>(child: ChildProcess, task: unknown, limitMs: number): Promise<Done<Result>> {
  return new Promise((resolve) => {
    const end = (done: Done<Result>): void => {
      clearTimeout(timer);
      child.off("message", heard);
      child.off("exit", gone);
      resolve(done);
    };
    const heard = (message: unknown): void => end(message as Done<Result>);
    const gone = (code: number | null): void => end({ ok: false, why: `its process has ended (${code})` });
    const timer = setTimeout(() => end({ ok: false, why: `it took longer than ${limitMs / 1000} s` }), limitMs);
    child.once("message", heard);
    child.once("exit", gone);
    child.send(task as object);
  });
}
