import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A fresh folder of somebody who has never seen this repository. */
export interface Folder {
  readonly path: string;
  readonly write: (file: string, text: string) => void;
  /** Installs packages as a user does, without scripts; throws where npm fails. */
  readonly install: (...packages: readonly string[]) => void;
  /** Runs a program in it and returns what it printed; throws with that where its exit code is another. */
  readonly run: (words: readonly string[], code?: number) => string;
  readonly remove: () => void;
}

/** Makes a folder with nothing but a package.json of the given type. */
export function createFolder(type: "module" | "commonjs" = "module"): Folder {
  const path = mkdtempSync(join(tmpdir(), "apprunner-contract-package-"));
  const write = (file: string, text: string): void => writeFileSync(join(path, file), text);
  write("package.json", JSON.stringify({ name: "somebody", private: true, type }));
  const run = ([program = "", ...words]: readonly string[], code = 0): string => {
    const env = { ...process.env, NODE_OPTIONS: "", AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true" };
    const { status, stdout, stderr, error } = spawnSync(program, words, { cwd: path, env, encoding: "utf8" });
    const told = `${stdout ?? ""}${stderr ?? ""}`;
    if (status !== code)
      throw new Error(`${[program, ...words].join(" ")} ended with ${status ?? error}, not with ${code}:\n${told}`);
    return told;
  };
  return {
    path,
    write,
    run,
    install: (...packages) =>
      void run(["npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline", ...packages]),
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** The bytes of all files below a folder. */
export function bytesBelow(folder: string): number {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/** Bytes as people read them. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(2)} MB`;
