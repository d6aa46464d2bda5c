import { spawn } from "node:child_process";
import { pause } from "../../wire/targets/pause.ts";

/** A command that runs in a shell, with everything that it starts. */
export interface ProcessGroup {
  /** How the command has ended; nothing while any of it runs or may still write. */
  readonly ended: () => string | undefined;
  /** Ends the command and everything that it has started, by force after `graceMs` milliseconds. */
  readonly end: (graceMs: number) => Promise<void>;
}

/** In milliseconds: how often it is looked whether somebody is left, and how long what writes no more may be dying. */
const LOOK = 10;
const DYING = 250;

const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
const WINDOWS = process.platform === "win32";

/**
 * Runs a command line in a shell and hears all that it writes. It has a process group of its own, so that all of it can
 * be ended: by `end`, when this process exits, and when a signal ends this process that nobody else listens for.
 */
export function runGroup(commandLine: string, cwd: string, heard: (text: string) => void): ProcessGroup {
  const child = spawn(commandLine, { shell: true, detached: !WINDOWS, cwd, stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", heard);
  let end: string | undefined;
  child.on("error", ({ message }) => {
    end = `could not be started: ${message}`;
  });
  let closedAt = Number.POSITIVE_INFINITY;
  child.on("close", (code, signal) => {
    closedAt = performance.now();
    end ??= signal === null ? `has ended with code ${code}` : `was ended by ${signal}`;
  });
  let left = child.pid !== undefined;
  /** Sends a signal to whoever is left, 0 to ask; a group that is gone is never asked again, as its number may be reused. */
  const tell = (signal: NodeJS.Signals | 0): boolean => {
    if (!left) return false;
    try {
      process.kill(WINDOWS ? (child.pid as number) : -(child.pid as number), signal);
    } catch {
      left = false;
    }
    return left;
  };
  /** Dead processes count as left until their parent has asked after them, which nobody may do for orphans. */
  const untilGone = async (ms: number): Promise<void> => {
    const limit = performance.now() + ms;
    while (tell(0) && performance.now() < Math.min(limit, closedAt + DYING)) await pause(LOOK);
  };
  const forget = endWithUs(() => void tell("SIGKILL"));
  return {
    ended: () => (end !== undefined && !tell(0) ? end : undefined),
    end: async (graceMs) => {
      tell("SIGTERM");
      await untilGone(graceMs);
      if (tell("SIGKILL")) await untilGone(DYING);
      child.stdout.destroy();
      child.stderr.destroy();
      forget();
    },
  };
}

/** Kills when this process ends, as far as it is told; returns what takes that back. */
function endWithUs(kill: () => void): () => void {
  const forward = (signal: NodeJS.Signals): void => {
    if (process.listenerCount(signal) > 1) return;
    kill();
    forget();
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    process.off("exit", kill);
    for (const signal of SIGNALS) process.off(signal, forward);
  };
  process.on("exit", kill);
  for (const signal of SIGNALS) process.on(signal, forward);
  return forget;
}
