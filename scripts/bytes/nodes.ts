import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A Node to run the tool with. */
export interface OtherNode {
  readonly version: string;
  readonly path: string;
}

/** The versions that are tried, one of each line that is supported, besides the one at hand. */
const VERSIONS = ["20.20.2", "22.23.3", "24.21.0"] as const;
const FOLDER = join(import.meta.dirname, "..", "..", ".bench", "nodes");
const NAME = `node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`;

/** The Node at hand and the others, which come from npm; throws where they cannot be had. */
export function everyNode(): readonly OtherNode[] {
  const own = { version: process.versions.node, path: process.execPath };
  const others = VERSIONS.filter((version) => version !== own.version).map((version) => ({
    version,
    path: pathOf(version),
  }));
  if (others.some(({ path }) => !existsSync(path))) install();
  for (const { version, path } of others)
    if (!existsSync(path)) throw new Error(`Node ${version} could not be installed from npm as ${NAME}`);
  return [own, ...others];
}

function pathOf(version: string): string {
  return join(FOLDER, "node_modules", alias(version), "bin", process.platform === "win32" ? "node.exe" : "node");
}

function alias(version: string): string {
  return `node-${version.replaceAll(".", "-")}`;
}

function install(): void {
  mkdirSync(FOLDER, { recursive: true });
  const dependencies = Object.fromEntries(VERSIONS.map((version) => [alias(version), `npm:${NAME}@${version}`]));
  writeFileSync(join(FOLDER, "package.json"), JSON.stringify({ private: true, dependencies }));
  const words = ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--no-save"];
  spawnSync(process.platform === "win32" ? "npm.cmd" : "npm", words, { cwd: FOLDER, stdio: "ignore" });
}
