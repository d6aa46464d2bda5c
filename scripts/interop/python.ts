import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** A Python environment of our own. */
export interface Python {
  /** A program of the environment, such as `python` or `aws`. */
  readonly program: (name: string) => string;
  /** The name and version of each installed client. */
  readonly versions: string;
}

const FIVE_MINUTES = 300_000;

/** Makes an environment with boto3 and the AWS CLI in a folder, or says why there is none. */
export function makePython(folder: string): Python | { readonly absent: string } {
  const scripts = process.platform === "win32" ? "Scripts" : "bin";
  const program = (name: string): string => join(folder, scripts, name);
  const base = ["python3", "python"].find((name) => run(name, ["-c", "import venv, ensurepip"]).status === 0);
  if (base === undefined) return { absent: "there is no Python with venv on the PATH" };
  if (run(base, ["-m", "venv", folder]).status !== 0 || !existsSync(program("python")))
    return { absent: "venv could not be made" };
  const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "boto3", "awscli"];
  const installed = run(program("python"), install);
  if (installed.status !== 0)
    return { absent: `boto3 and awscli could not be installed: ${installed.stderr.trim().split("\n").at(-1)}` };
  const versions = run(program("python"), [
    "-c",
    "import boto3, awscli; print(f'boto3 {boto3.__version__}, AWS CLI {awscli.__version__}')",
  ]);
  return { program, versions: versions.stdout.trim() };
}

function run(name: string, words: readonly string[]): SpawnSyncReturns<string> {
  return spawnSync(name, words, { encoding: "utf8", timeout: FIVE_MINUTES });
}

/** How a program ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program while this process goes on serving. */
export function runBeside(
  program: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  cwd?: string,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { env, cwd, stdio: ["ignore", "pipe", "pipe"], timeout: FIVE_MINUTES });
    const heard = { stdout: "", stderr: "" };
    child.stdout.setEncoding("utf8").on("data", (text) => {
      heard.stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text) => {
      heard.stderr += text;
    });
    child.on("error", reject).on("close", (status) => resolve({ status, ...heard }));
  });
}
