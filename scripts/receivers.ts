import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { browser } from "./receivers/browser.ts";
import { go } from "./receivers/go.ts";
import { java } from "./receivers/java.ts";
import { python } from "./receivers/python.ts";
import type { Receiver } from "./receivers/receiver.ts";
import { rust } from "./receivers/rust.ts";
import { typescript } from "./receivers/typescript.ts";
import { openWorkshop, runIn, type Workshop } from "./receivers/workshop.ts";

const ROOT = join(import.meta.dirname, "..");
const RECEIVERS: readonly Receiver[] = [typescript, browser, go, python, rust, java];

/** Builds and runs the receivers with the package as it is packed, then each with a fault that it has to find. */
async function receivers(chosen: readonly Receiver[], folder: string): Promise<boolean> {
  const package_ = await packed(folder);
  const fixtures = join(folder, "fixtures");
  await runIn(folder, process.execPath, [package_.cli, "generate", "fixtures", "--out", fixtures]);
  let isFine = true;
  for (const receiver of chosen) {
    const missing = receiver.needs.filter((name) => !isOnPath(name));
    if (missing.length > 0) {
      say(receiver.name, `left out: there is no ${missing.join(" and no ")} on the PATH`);
      continue;
    }
    const began = performance.now();
    const home = join(folder, receiver.name);
    const own = new Set(["node_modules", "dist", "target", ".venv"]);
    cpSync(join(ROOT, "test/receivers", receiver.name), home, {
      recursive: true,
      filter: (source) => !own.has(source.slice(source.lastIndexOf("/") + 1)),
    });
    try {
      const said = await tried(receiver, openWorkshop(home, package_.cli, fixtures, package_.tarball));
      say(receiver.name, `${said} (${Math.round((performance.now() - began) / 1000)} s)`);
    } catch (error) {
      isFine = false;
      say(receiver.name, `FAILED: ${(error as Error).message}`);
    }
  }
  return isFine;
}

/** The package as users get it, and its program. */
async function packed(folder: string): Promise<{ readonly tarball: string; readonly cli: string }> {
  await runIn(ROOT, "npm", ["pack", "--silent", "--ignore-scripts", "--pack-destination", folder]);
  const name = readdirSync(folder).find((one) => one.endsWith(".tgz"));
  if (name === undefined) throw new Error("npm pack has packed nothing");
  const tarball = join(folder, name);
  const home = join(folder, "tool");
  mkdirSync(home);
  await runIn(home, "npm", ["install", "--no-audit", "--no-fund", tarball]);
  return { tarball, cli: join(home, "node_modules/apprunner-contract/dist/cli.cjs") };
}

async function tried({ make, prove, fault }: Receiver, at: Workshop): Promise<string> {
  await make(at);
  const said = await prove(at);
  await fault.plant(at);
  const failure = await (fault.shown ?? prove)(at).then(
    () => undefined,
    (error: Error) => error.message,
  );
  if (failure === undefined) throw new Error(`nobody notices when ${fault.what}`);
  if (!fault.says.test(failure)) throw new Error(`when ${fault.what}, something else is said:\n${failure}`);
  return `${said}\n${" ".repeat(WIDTH)}it is noticed when ${fault.what}`;
}

function isOnPath(program: string): boolean {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => {
    try {
      return readdirSync(folder).includes(program);
    } catch {
      return false;
    }
  });
}

const WIDTH = 12;
const say = (name: string, text: string): void => void process.stdout.write(`${name.padEnd(WIDTH)}${text}\n`);

const names = process.argv.slice(2);
const strangers = names.filter((name) => !RECEIVERS.some((one) => one.name === name));
if (strangers.length > 0) {
  process.stderr.write(
    `no receiver ${strangers.join(", ")}: there is ${RECEIVERS.map(({ name }) => name).join(", ")}\n`,
  );
  process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "apprunner-receivers-"));
try {
  const chosen = RECEIVERS.filter(({ name }) => names.length === 0 || names.includes(name));
  if (!(await receivers(chosen, folder))) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
