import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { SCRATCH } from "./places.ts";

/** The tools from npm that we are measured against, in the versions that the bench installs. */
export const NPM_PEERS = {
  "@sourcemeta/jsonschema": "16.11.0",
  "ajv-cli": "5.0.0",
  "@aws/cloudformation-validate": "1.9.0-beta",
  zod: "4.6.7",
  typebox: "1.4.3",
} as const;

/** The version of cfn-lint that the bench installs where Python is at hand. */
const CFN_LINT = "1.58.0";

/** A path, or why there is none. */
export type Found = { readonly path: string } | { readonly absent: string };

const FOLDER = join(SCRATCH, "peers");
const FIVE_MINUTES = 300_000;

/** A file of a peer from npm, which is installed together with the other peers when the first one is asked for. */
export function npmPeer(name: keyof typeof NPM_PEERS, file: string): Found {
  if (versionOf(name) !== NPM_PEERS[name]) install();
  if (versionOf(name) !== NPM_PEERS[name]) return { absent: `${name} could not be installed` };
  return { path: join(FOLDER, "node_modules", name, file) };
}

/** The cfn-lint command: installed by the bench if Python can, else the one on the PATH. */
export function cfnLint(): Found {
  const scripts = process.platform === "win32" ? "Scripts" : "bin";
  const venv = join(SCRATCH, `cfn-lint-${CFN_LINT}`);
  const path = join(venv, scripts, process.platform === "win32" ? "cfn-lint.exe" : "cfn-lint");
  if (!existsSync(path)) installCfnLint(venv, join(venv, scripts, "python"));
  if (existsSync(path)) return { path };
  const other = onPath("cfn-lint");
  return other === undefined ? { absent: "cfn-lint could not be installed and is not on the PATH" } : { path: other };
}

let tried = false;

function install(): void {
  if (tried) return;
  tried = true;
  process.stderr.write("installing the peers\n");
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(
    join(FOLDER, "package.json"),
    `${JSON.stringify({ private: true, dependencies: NPM_PEERS }, null, 2)}\n`,
  );
  run(process.platform === "win32" ? "npm.cmd" : "npm", [
    "install",
    "--no-audit",
    "--no-fund",
    "--ignore-scripts",
    "--no-save",
  ]);
}

function installCfnLint(venv: string, python: string): void {
  process.stderr.write("installing cfn-lint\n");
  const made = ["python3", "python"].some((name) => run(name, ["-m", "venv", venv]));
  if (made) run(python, ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", `cfn-lint==${CFN_LINT}`]);
}

function run(program: string, words: readonly string[]): boolean {
  mkdirSync(FOLDER, { recursive: true });
  const { status } = spawnSync(program, words, { cwd: FOLDER, stdio: "ignore", timeout: FIVE_MINUTES });
  return status === 0;
}

function versionOf(name: string): string | undefined {
  const manifest = join(FOLDER, "node_modules", name, "package.json");
  return existsSync(manifest) ? (JSON.parse(readFileSync(manifest, "utf8")) as { version: string }).version : undefined;
}

function onPath(name: string): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}
