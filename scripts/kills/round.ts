import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmulator } from "../../src/emulator/start.ts";
import { sweepRun } from "../../src/engine/sweep.ts";
import { httpTarget } from "../../src/wire/targets/http.ts";
import { BYSTANDERS, type Held, heldBy } from "./bystanders.ts";

/** What became of one run that was killed. */
export interface Killed {
  readonly how: "kill -9" | "Ctrl-C" | "Ctrl-C twice";
  /** What removed the rest: a sweep by the ledger or by the prefix, or the run itself. */
  readonly by: "ledger" | "prefix" | "itself";
  /** How much there was of the run when it was gone. */
  readonly littered: number;
  readonly left: number;
  /** How much of what is somebody else's is gone or different. */
  readonly harmed: number;
  readonly faults: readonly string[];
}

const TOOL = join(import.meta.dirname, "../../dist/cli.cjs");
/** The longest that a run goes on after its first creation, in milliseconds. */
const LONGEST_MS = 1200;
const RUN = ["--runs", "30", "--max-time", "30s", "--report", "json"];
/** Phases that make much; another one is begun with in each round. */
const PHASES = ["stateful", "interleaved", "property", "boundary"];
/** Every so many sweeps go through the command line. */
const REAL = 10;

/** Starts a run against an emulator of its own, kills it, sweeps, and looks at what is left. */
export async function killRun(number: number, how: Killed["how"], seed: number): Promise<Killed> {
  const folder = mkdtempSync(join(tmpdir(), "apprunner-kills-"));
  const emulator = await startEmulator({ seed: String(number), settleMs: number % 3 === 0 ? 0 : 40 });
  const chance = chanceOf(seed, number);
  for (const [operation, input] of BYSTANDERS) emulator.call(operation, input);
  const before = heldBy(emulator);
  const ledger = join(folder, "ledger");
  const phase = PHASES[number % PHASES.length] as string;
  const words = ["conform", emulator.url, "--seed", `${seed}-${number}`, "--ledger", ledger, "--phase", phase, ...RUN];
  const child = spawn(process.execPath, [TOOL, ...words], { cwd: folder, stdio: "ignore" });
  const gone = once(child, "exit");
  await firstCreation(child, () => heldBy(emulator).size > before.size);
  await new Promise((resolve) => setTimeout(resolve, chance(0) * LONGEST_MS));
  await end(child, how, chance(1));
  await Promise.race([gone, new Promise((resolve) => setTimeout(resolve, 20_000).unref())]);
  const hung = child.exitCode === null && child.signalCode === null;
  if (hung) child.kill("SIGKILL");
  const littered = ours(heldBy(emulator), before);
  const by = how === "Ctrl-C" ? "itself" : number % 2 === 0 ? "ledger" : "prefix";
  const faults = hung ? ["it did not end"] : [];
  if (by !== "itself") await swept(emulator.url, by, ledger, number % REAL === 0);
  const after = heldBy(emulator);
  const left = ours(after, before);
  const harmed = [...before].filter(([arn, held]) => after.get(arn) !== held);
  for (const arn of left) faults.push(`${arn} is left`);
  for (const [arn] of harmed) faults.push(`${arn} was somebody else's, and is gone or different`);
  await emulator.close();
  rmSync(folder, { recursive: true });
  return { how, by, littered: littered.length, left: left.length, harmed: harmed.length, faults };
}

const ours = (held: Held, before: Held): readonly string[] => [...held.keys()].filter((arn) => !before.has(arn));

/** A number from 0 to 1 for a seed, a round and a use. */
const chanceOf =
  (seed: number, round: number) =>
  (use: number): number =>
    createHash("sha256").update(`${seed} ${round} ${use}`).digest().readUInt32BE(0) / 2 ** 32;

async function firstCreation({ exitCode }: ChildProcess, isThere: () => boolean): Promise<void> {
  for (let look = 0; look < 3000 && exitCode === null && !isThere(); look++)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

async function end(child: ChildProcess, how: Killed["how"], chance: number): Promise<void> {
  child.kill(how === "kill -9" ? "SIGKILL" : "SIGINT");
  if (how !== "Ctrl-C twice") return;
  await new Promise((resolve) => setTimeout(resolve, chance * 40));
  child.kill("SIGINT");
}

async function swept(url: string, by: "ledger" | "prefix", ledger: string, real: boolean): Promise<void> {
  const prefix = (JSON.parse(readFileSync(ledger, "utf8").split("\n", 1)[0] ?? "") as { prefix: string }).prefix;
  if (real) {
    const which = by === "ledger" ? ["--ledger", ledger] : ["--prefix", prefix];
    const child = spawn(process.execPath, [TOOL, "sweep", url, ...which], { stdio: "ignore" });
    await once(child, "exit");
    return;
  }
  const target = httpTarget(url);
  await sweepRun({ target, of: by === "ledger" ? { ledger } : { prefix }, lateMs: 100 });
  await target.close();
}
