import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";

/** A copy of a receiver, in which it is built and run. */
export interface Workshop {
  readonly folder: string;
  /** The folder with the fixtures of all operations. */
  readonly fixtures: string;
  /** The package as users get it. */
  readonly tarball: string;
  /** Runs a program in the folder. Resolves to what it wrote; rejects with it where it fails. */
  readonly run: (program: string, ...words: readonly string[]) => Promise<string>;
  /** Runs `apprunner-contract generate` in the folder. */
  readonly generate: (...words: readonly string[]) => Promise<string>;
  /** Changes a file; throws where nothing changes. */
  readonly edit: (file: string, change: (text: string) => string) => void;
}

const FIVE_MINUTES = 300_000;

/** Opens a workshop in a folder; `cli` is the program's file. */
export function openWorkshop(folder: string, cli: string, fixtures: string, tarball: string): Workshop {
  const run: Workshop["run"] = (program, ...words) => runIn(folder, program, words);
  return {
    folder,
    fixtures,
    tarball,
    run,
    generate: (...words) => run(process.execPath, cli, "generate", ...words),
    edit: (file, change) => {
      const path = join(folder, file);
      const before = readFileSync(path, "utf8");
      const after = change(before);
      if (after === before) throw new Error(`${file} has nothing to change`);
      writeFileSync(path, after);
    },
  };
}

/** Runs a program in a folder. Resolves to what it wrote; rejects with it where it fails. */
export function runIn(cwd: string, program: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: "1", npm_config_loglevel: "error" };
    const child = spawn(program, words, { cwd, env, stdio: ["ignore", "pipe", "pipe"], timeout: FIVE_MINUTES });
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => {
        said += text;
      });
    child.on("error", reject).on("close", (status) => {
      const plain = stripVTControlCharacters(said).trim();
      if (status === 0) resolve(plain);
      else reject(new Error(`${[program, ...words].join(" ")} ended with ${status}:\n${plain}`));
    });
  });
}
