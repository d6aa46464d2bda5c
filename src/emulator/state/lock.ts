import { createHash } from "node:crypto";
import { unlinkSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Held as long as a process has a state file open. */
export interface Lock {
  readonly release: () => void;
}

/**
 * Takes the lock on a file by its real path; nothing when another process of this machine has it. The lock is a local socket that is
 * listened on, because the system takes that away with its process however the process ends: a lock file would outlive
 * kill -9, and the process id in it may be somebody else's by then. Containers with one volume do not see each other.
 */
export async function takeLock(path: string): Promise<Lock | undefined> {
  const name = createHash("sha256").update(path).digest("hex").slice(0, 32);
  const address = addressOf(`apprunner-contract-${name}`);
  let server = await listen(address);
  if (!server && isFile(address) && !(await answers(address))) {
    unlinkSync(address);
    server = await listen(address);
  }
  const taken = server;
  return taken && { release: () => void taken.close() };
}

/** Where no file is needed, no file is left behind: Linux has abstract sockets, Windows has pipes. */
function addressOf(name: string): string {
  if (process.platform === "linux") return `\0${name}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

const isFile = (address: string): boolean => address.startsWith("/");

function listen(path: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy()).unref();
    server.once("error", (error: NodeJS.ErrnoException) =>
      error.code === "EADDRINUSE" || error.code === "EACCES" ? resolve(undefined) : reject(error),
    );
    server.listen({ path }, () => resolve(server));
  });
}

function answers(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ path });
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
  });
}
