import type { Row } from "../../model/index.ts";
import type { Position } from "../sources.ts";
import { decode, type Entry, FORMAT, type Head } from "./record.ts";
import { StateError } from "./state-error.ts";

/** What a state file holds. */
export interface FoundState {
  readonly head: Head;
  /** The last row under each key. */
  readonly rows: Map<string, Row>;
  readonly position: Position | undefined;
  /** Where the last whole record ends; what follows was never acknowledged. */
  readonly end: number;
}

/** Reads a state file; nothing for an empty one. Throws a StateError, with what to do, where it is damaged. */
export function readState(path: string, bytes: Buffer): FoundState | undefined {
  if (bytes.length === 0) return undefined;
  const first = decode(bytes, 0);
  if (first.is !== "record" || !isHead(first.content))
    throw new StateError(`${path} is no state file of this tool: give --state a file that it made, or a new name`);
  const rows = new Map<string, Row>();
  let position: Position | undefined;
  let end = first.end;
  while (end < bytes.length) {
    const found = decode(bytes, end);
    if (found.is === "torn") break;
    if (found.is === "damaged") throw new StateError(damage(path, end, bytes.length));
    const { changes, position: reached } = found.content as Entry;
    for (const { key, row } of changes) {
      if (row) rows.set(key, row);
      else rows.delete(key);
    }
    position = reached ?? position;
    end = found.end;
  }
  return { head: first.content, rows, position, end };
}

function damage(path: string, at: number, length: number): string {
  return (
    `${path} is damaged at byte ${at} of ${length}: bring back a copy, ` +
    `or keep what was written before the damage with \`head -c ${at} ${path} > NEW\` and start with --state NEW`
  );
}

function isHead(content: unknown): content is Head {
  return (content as Head | null)?.format === FORMAT;
}
