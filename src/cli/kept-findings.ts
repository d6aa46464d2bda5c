import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import type { ConformanceReport } from "../core/conformance.ts";
import type { Io } from "./io.ts";

/** A finding of an earlier run on this machine. */
export interface KeptFinding {
  /** What plays it again. */
  readonly replay: string;
  /** The implementation as the user named it. */
  readonly target: KeptTarget;
}

/** How an implementation was named on the command line; nothing of it for the embedded emulator. */
export interface KeptTarget {
  readonly url?: string;
  readonly start?: string;
  readonly module?: string;
  /** The folder that paths count from. */
  readonly cwd: string;
}

/** How many findings are kept, the newest of them. */
const MOST = 500;

/** Remembers what plays the findings of a run again, so that their ids do; where there is no place for it, nothing is. */
export function keepFindings({ checks }: ConformanceReport, target: KeptTarget, io: Io): void {
  const findings = checks.flatMap((check) => check.findings);
  if (findings.length === 0) return;
  try {
    const folder = folderOf(io);
    mkdirSync(folder, { recursive: true });
    for (const { id, replay } of findings)
      writeFileSync(join(folder, `${id}.json`), `${JSON.stringify({ replay, target })}\n`);
    const kept = readdirSync(folder).map((name) => ({ name, at: statSync(join(folder, name)).mtimeMs }));
    for (const { name } of kept.sort((a, b) => b.at - a.at).slice(MOST)) rmSync(join(folder, name));
  } catch {
    // A folder that cannot be written costs nothing but the short way of replaying.
  }
}

/** The finding of an id in the newest run that had it on this machine. */
export function keptFinding(id: string, io: Io): KeptFinding | undefined {
  if (!/^[\w-]+$/u.test(id)) return undefined;
  try {
    return JSON.parse(readFileSync(join(folderOf(io), `${id}.json`), "utf8")) as KeptFinding;
  } catch {
    return undefined;
  }
}

/** Where programs keep what they can do without, as the operating system has it. */
function folderOf({ env }: Io): string {
  const places: Partial<Record<NodeJS.Platform, string | undefined>> = {
    darwin: join(homedir(), "Library", "Caches"),
    win32: env.LOCALAPPDATA,
  };
  const cache = env.XDG_CACHE_HOME || places[process.platform] || join(homedir(), ".cache");
  return join(cache, "apprunner-contract", "findings");
}
