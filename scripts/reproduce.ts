import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "../src/emulator/start.ts";
import { startTarget } from "../src/harness/targets/command.ts";
import { type Ended, makePython, runBeside } from "./interop/python.ts";

const root = join(import.meta.dirname, "..");
const CHECK = "source-directory-round-trips";
const SERVER = `node ${JSON.stringify(join(root, "test/faulty-servers/drops-source-directory.mjs"))}`;

/** What one kind of file has to do, and whether it did. */
interface Outcome {
  readonly kind: string;
  readonly ok: boolean;
  readonly ended: Ended;
}

/**
 * Runs each kind of file that `conform --reproduce` writes against a server that drops SourceDirectory: the scripts show
 * the answer without it, and the test fails there and passes on an implementation that keeps it.
 */
async function reproduce(folder: string): Promise<readonly (Outcome | string)[]> {
  const bin = join(root, "dist/cli.cjs");
  const words = ["--only", CHECK, "--phase", "boundary", "--bail", "--seed", "1", "--reproduce", "files"];
  await runBeside("node", [bin, "conform", "--start", SERVER, ...words], process.env, folder);
  const files = join(folder, "files");
  const fileOf = (end: string): string => readdirSync(files).find((name) => name.endsWith(end)) ?? `no *${end}`;
  const url = await urlOf(SERVER);
  const emulator = await startEmulator({ settleMs: 20 });
  const env = { ...process.env, PATH: process.env.PATH };
  const found: (Outcome | string)[] = [];
  const shows = (kind: string, ended: Ended): void => {
    const last = ended.stdout.split(/^\d+\. /mu).at(-1) ?? "";
    const ok = ended.status === 0 && last.includes("ServiceArn") && !/"SourceDirectory": ?"/u.test(last);
    found.push({ kind, ok, ended });
  };
  shows("curl on the faulty server", await runBeside("sh", [fileOf(".curl.sh"), url.url], env, files));
  const python = makePython(join(folder, "python"));
  if ("absent" in python) found.push(`the AWS CLI was left out: ${python.absent}`);
  else {
    const withAws = { ...env, PATH: `${join(python.program("aws"), "..")}:${process.env.PATH}` };
    shows("AWS CLI on the faulty server", await runBeside("sh", [fileOf(".aws.sh"), url.url], withAws, files));
  }
  for (const [on, endpoint, status] of [
    ["the faulty server", url.url, 1],
    ["a sound one", emulator.url, 0],
  ] as const) {
    const run = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--root", files];
    const ended = await runBeside("node", run, { ...env, ENDPOINT: endpoint }, files);
    const ok = ended.status === status && ended.stdout.includes(status === 0 ? "1 passed" : "1 failed");
    found.push({ kind: `vitest on ${on}`, ok, ended });
  }
  await emulator.close();
  await url.close();
  return found;
}

async function urlOf(command: string): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  let url = "";
  const target = await startTarget(command, {
    cwd: root,
    accepts: (printed) => {
      url = printed;
      return true;
    },
  });
  return { url, close: target.close };
}

const folder = mkdtempSync(join(tmpdir(), "apprunner-reproduce-"));
try {
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(root, join(folder, "node_modules", "apprunner-contract"));
  symlinkSync(join(root, "node_modules", "vitest"), join(folder, "node_modules", "vitest"));
  for (const one of await reproduce(folder)) {
    process.stdout.write(typeof one === "string" ? `${one}\n` : `${one.ok ? "ok    " : "FAILED"}  ${one.kind}\n`);
    if (typeof one === "string" || one.ok) continue;
    process.exitCode = 1;
    process.stdout.write(`${one.ended.stdout}\n${one.ended.stderr}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
