import { fstatSync, type Stats, statSync, writeSync } from "node:fs";
import { createMask } from "../core/mask.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { Io } from "./io.ts";

const CHUNK = 1 << 16;

/** The process as a command sees it, and what to call with the exit code when the command has ended. */
export function processIo(): { readonly io: Io; readonly finish: (code: ExitCode) => void } {
  const stop = new AbortController();
  const mask = createMask();
  const out = writer(1);
  const err = writer(2);
  process.once("SIGINT", () => {
    stop.abort();
    process.once("SIGINT", () => process.exit(EXIT.interrupted));
  });
  const io: Io = {
    out: (text) => out.write(mask.text(text)),
    mask,
    err: (text) => {
      out.flush();
      err.write(mask.text(text));
      err.flush();
    },
    stdin: () => readStandardInput(stop.signal),
    cwd: process.cwd(),
    env: process.env,
    get color() {
      return takesColor();
    },
    get width() {
      return isTerminal() ? (process.stdout.columns ?? 100) : 100;
    },
    get terminal() {
      return fstatSync(2).isCharacterDevice() && process.stderr.isTTY ? process.stderr : undefined;
    },
    spentMs: () => performance.now(),
    interrupted: stop.signal,
    again: async (words, how) => (await import("./workers/again.ts")).again(words, how),
  };
  const finish = (code: ExitCode): void => {
    out.flush();
    // All is written by now, and to take the heap apart object by object would be a twentieth of a run over many files.
    process.exit(stop.signal.aborted ? EXIT.interrupted : code);
  };
  return { io, finish };
}

/** Gathers small writes; a reader that has gone away (`| head`) ends the process quietly. */
function writer(descriptor: number): { readonly write: (text: string) => void; readonly flush: () => void } {
  let pending = "";
  const flush = (): void => {
    let bytes: Uint8Array = Buffer.from(pending);
    pending = "";
    while (bytes.length > 0) {
      try {
        bytes = bytes.subarray(writeSync(descriptor, bytes));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EAGAIN") continue;
        if (code === "EPIPE") process.exit(EXIT.clean);
        throw error;
      }
    }
  };
  const write = (text: string): void => {
    pending += text;
    if (pending.length >= CHUNK) flush();
  };
  return { write, flush };
}

/** All of standard input, or what came of it before the user interrupted. */
async function readStandardInput(signal: AbortSignal): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const stop = (): void => void process.stdin.destroy();
  signal.addEventListener("abort", stop, { once: true });
  try {
    for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return Buffer.concat(chunks);
}

function takesColor(): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== "0";
  return isTerminal() && TERM !== "dumb";
}

/** Asks the descriptor first, because process.stdout takes several milliseconds to come into being. */
function isTerminal(): boolean {
  const standardOutput = fstatSync(1);
  return standardOutput.isCharacterDevice() && !throwsAway(standardOutput) && process.stdout.isTTY === true;
}

/** Whether it is the null device, which is a character device, too. */
function throwsAway({ rdev }: Stats): boolean {
  return rdev === statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
}
