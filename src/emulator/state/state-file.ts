import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  realpathSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Row, World } from "../../model/index.ts";
import type { Position } from "../sources.ts";
import { compact } from "./compact.ts";
import { takeLock } from "./lock.ts";
import { readState } from "./read-state.ts";
import { type Entry, encode, FORMAT, type Head } from "./record.ts";
import { StateError } from "./state-error.ts";

/** A world kept in a file. */
export interface StateFile {
  /** What was in the file when it was opened; absent where nothing was. */
  readonly rows: readonly Row[] | undefined;
  readonly position: Position | undefined;
  /**
   * Writes down what a call made of the world; when this returns, it outlives the process. Throws where the file takes
   * no more, and is then as it was.
   */
  readonly append: (entry: Entry, world: World) => void;
  readonly close: () => void;
}

/** The account and Region that a file is about. */
export type Owner = Omit<Head, "format">;

/**
 * Opens or makes a state file: an append-only log of checksummed records, one a call, each written in one piece before
 * the call is answered. Throws a StateError where the file is damaged, in use, or about another account or Region.
 *
 * Measured on two cores with the rows of a CreateService (2 kB), one call at a time / 64 at once, in µs beyond making
 * the JSON: log 7 / 5 · lmdb, synchronous 39 / 15 · lmdb, asynchronous 119 / 8 · classic-level 82 / 29. What the
 * engines add, such as finding things on disk, is of no use to a world that is in memory anyway, and each of them would
 * bring a native binary. A finished write survives the process, kill -9 included; a loss of power may take the last ones.
 */
export async function openState(path: string, owner: Owner): Promise<StateFile> {
  try {
    return await openReal(
      existsSync(path) ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path)),
      owner,
    );
  } catch (error) {
    if (error instanceof StateError) throw error;
    throw new StateError(`cannot use ${path} as a state file: ${(error as Error).message}`);
  }
}

async function openReal(path: string, owner: Owner): Promise<StateFile> {
  const lock = await takeLock(path);
  if (!lock)
    throw new StateError(`${path} is in use by another emulator: stop that one, or give this one another file`);
  try {
    const found = existsSync(path) ? readState(path, readFileSync(path)) : undefined;
    if (found) checkOwner(path, found.head, owner);
    const log = new Log(path, { format: FORMAT, ...owner }, found?.end ?? 0);
    return {
      rows: found && found.rows.size > 0 ? [...found.rows.values()] : undefined,
      position: found?.position,
      append: (entry, world) => log.append(entry, world),
      close: () => {
        log.close();
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** A file is written anew when it has this many bytes, and this many times the bytes that it had the last time. */
const ANEW = { bytes: 32 * 1024 * 1024, times: 4 };

class Log {
  readonly #path: string;
  readonly #head: Head;
  #file: number;
  #bytes: number;
  #needed = 0;

  /** Goes on behind the last whole record, or begins the file. */
  constructor(path: string, head: Head, end: number) {
    this.#path = path;
    this.#head = head;
    this.#bytes = end;
    this.#file = openSync(path, "a", 0o600);
    if (end < fstatSync(this.#file).size) ftruncateSync(this.#file, end);
    if (end === 0) this.#write(encode(head));
  }

  append(entry: Entry, world: World): void {
    this.#write(encode(entry));
    if (this.#bytes <= Math.max(ANEW.bytes, ANEW.times * this.#needed)) return;
    this.#bytes = compact(this.#path, this.#head, world, entry.position);
    this.#needed = this.#bytes;
    closeSync(this.#file);
    this.#file = openSync(this.#path, "a", 0o600);
  }

  close(): void {
    closeSync(this.#file);
  }

  /** Writes all bytes, or leaves the file as it was. */
  #write(bytes: Buffer): void {
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#file, bytes, written);
    } catch (error) {
      ftruncateSync(this.#file, this.#bytes);
      throw error;
    }
    this.#bytes += bytes.length;
  }
}

function checkOwner(path: string, found: Owner, wanted: Owner): void {
  if (found.account === wanted.account && found.region === wanted.region) return;
  throw new StateError(
    `${path} holds account ${found.account} in ${found.region}, not ${wanted.account} in ${wanted.region}: ` +
      `start with --account ${found.account} --region ${found.region}, or give another file`,
  );
}
