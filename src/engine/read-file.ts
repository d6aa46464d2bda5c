import { Buffer } from "node:buffer";
import { closeSync, fstatSync, openSync, readFileSync, readSync } from "node:fs";
import type { Fault } from "../core/fault.ts";
import { type Decoded, decode, isDoubtful } from "../read/decode.ts";
import { tooLarge } from "../read/limits.ts";
import { languageOf } from "./read-text.ts";

/** What one file after the other is read into; nearly all fit, and then nobody has to ask how large they are. */
const POOL = Buffer.allocUnsafeSlow(64 * 1024);

/**
 * A file's text, or why there is none. A file that is larger than its language allows is not read to its end. Of a
 * regular file, unlike a pipe, fewer bytes than were asked for are the last, so that nobody has to ask for more.
 */
export function readFile(path: string, { isRegular }: { readonly isRegular: boolean }): Decoded | Fault {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, "r");
    const length = isRegular ? readSync(descriptor, POOL, 0, POOL.length, null) : fill(descriptor);
    if (length < POOL.length) return textOf(length);
    const large = tooLarge(fstatSync(descriptor).size, languageOf(path));
    return large ?? decode(Buffer.concat([POOL, readFileSync(descriptor)]));
  } catch (error) {
    return cannotOpen(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** The fault of a file or folder that could not be opened. */
export function cannotOpen(error: unknown): Fault {
  const { code = "unknown" } = error as NodeJS.ErrnoException;
  return { kind: "cannot-open", fatal: true, code, span: { start: 0, end: 0 } };
}

/** Reads to the file's end, or until the pool is full; a pipe hands over its bytes piece by piece. */
function fill(descriptor: number): number {
  let length = 0;
  while (length < POOL.length) {
    const read = readSync(descriptor, POOL, length, POOL.length - length, null);
    if (read === 0) break;
    length += read;
  }
  return length;
}

/** Node decodes what is UTF-8 by itself in the quickest way; only doubts are looked into. */
function textOf(length: number): Decoded {
  const text = POOL.toString("utf8", 0, length);
  return isDoubtful(text) ? decode(POOL.subarray(0, length)) : { ok: true, text };
}
