import { closeSync, fsyncSync, openSync, renameSync, writeSync } from "node:fs";
import { type Change, entries, type World } from "../../model/index.ts";
import type { Position } from "../sources.ts";
import { type Entry, encode, type Head } from "./record.ts";

const ROWS_A_RECORD = 1000;

/**
 * Puts a file in a state file's place that has only the rows of now, and returns its length in bytes. Until the last
 * step, which happens whole or not at all, the old file is as it was.
 */
export function compact(path: string, head: Head, world: World, position: Position | undefined): number {
  const draft = `${path}.new`;
  const file = openSync(draft, "w", 0o600);
  let bytes = 0;
  const put = (content: Head | Entry): void => {
    const record = encode(content);
    for (let written = 0; written < record.length; ) written += writeSync(file, record, written);
    bytes += record.length;
  };
  put(head);
  let changes: Change[] = [];
  for (const [key, row] of entries(world)) {
    if (changes.push({ key, row }) < ROWS_A_RECORD) continue;
    put({ changes });
    changes = [];
  }
  put({ changes, ...(position && { position }) });
  fsyncSync(file);
  closeSync(file);
  renameSync(draft, path);
  return bytes;
}
