import { type ChildProcess, spawn } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { createFolder } from "../package/folder.ts";

/** How a line has ended, and what it has printed on both channels. */
export interface Shown {
  readonly status: number | null;
  readonly text: string;
}

/** Somebody who follows a document in a folder of their own, where the package is installed. */
export interface Reader {
  readonly path: string;
  readonly write: (file: string, text: string) => void;
  readonly read: (file: string) => string;
  /** Makes a program that lies on the PATH before any other of its name. */
  readonly standIn: (program: string, script: string) => void;
  /** Types a line into a shell. Throws where it ends with another exit code, or after five minutes. */
  readonly type: (
    line: string,
    status?: number,
    folder?: string,
    env?: Readonly<Record<string, string>>,
  ) => Promise<string>;
  /** Types a line that goes on until it is killed, and waits until it prints a text. */
  readonly leave: (
    line: string,
    until: string,
  ) => Promise<{ readonly shown: () => string; readonly kill: (signal: NodeJS.Signals) => Promise<void> }>;
  /** Kills what is left, and removes the folder. */
  readonly remove: () => void;
}

const FIVE_MINUTES = 300_000;

/** Makes the folder, from a packed package. Nothing of it lies in the home folder. */
export function createReader(tarball: string): Reader {
  const own = createFolder();
  own.install(tarball);
  const { path } = own;
  const programs = join(path, "node_modules/.programs");
  const env = {
    ...process.env,
    NODE_OPTIONS: "",
    XDG_CACHE_HOME: join(path, "node_modules/.cache"),
    PATH: [programs, join(path, "node_modules/.bin"), process.env.PATH].join(delimiter),
  };
  const open = (line: string, folder: string, more: Readonly<Record<string, string>>): ChildProcess =>
    spawn("bash", ["-c", line], {
      cwd: folder,
      env: { ...env, ...more },
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
    });
  const left: ChildProcess[] = [];
  const reader: Reader = {
    path,
    write: (file, text) => {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), text);
    },
    read: (file) => readFileSync(join(path, file), "utf8"),
    standIn: (program, script) => {
      mkdirSync(programs, { recursive: true });
      writeFileSync(join(programs, program), `#!/bin/sh\n${script}\n`);
      chmodSync(join(programs, program), 0o755);
    },
    type: async (line, status = 0, folder = path, more = {}) => {
      const shown = await ended(open(line, folder, more));
      if (shown.status !== status)
        throw new Error(`${line}\nended with ${shown.status}, not with ${status}:\n${shown.text}`);
      return shown.text;
    },
    leave: async (line, until) => {
      const child = open(`exec ${line}`, path, {});
      left.push(child);
      let text = "";
      const all = ended(child, (more) => {
        text += more;
      });
      const deadline = Date.now() + FIVE_MINUTES;
      while (!text.includes(until)) {
        if (child.exitCode !== null || Date.now() > deadline)
          throw new Error(`${line} does not show ${until}:\n${text}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return {
        shown: () => text,
        kill: async (signal) => {
          process.kill(-(child.pid as number), signal);
          await all;
        },
      };
    },
    remove: () => {
      for (const child of left)
        if (child.exitCode === null && child.signalCode === null) process.kill(-(child.pid as number), "SIGKILL");
      own.remove();
    },
  };
  return reader;
}

/** Copies files of this repository into a reader's folder. */
export function hand(reader: Reader, from: string, to: string): void {
  cpSync(from, join(reader.path, to), { recursive: true });
}

function ended(child: ChildProcess, hear: (text: string) => void = () => {}): Promise<Shown> {
  let text = "";
  for (const channel of [child.stdout, child.stderr])
    channel?.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      hear(more);
    });
  const timer = setTimeout(() => process.kill(-(child.pid as number), "SIGKILL"), FIVE_MINUTES);
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => {
      clearTimeout(timer);
      resolve({ status, text });
    });
  });
}
