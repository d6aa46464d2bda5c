import type { Change } from "../../model/index.ts";
import type { Position } from "../sources.ts";
import { checksum } from "./checksum.ts";

/** The first words of a state file. */
export const FORMAT = "apprunner-contract state 1";

/** What a state file says of the world that it holds, in its first record. */
export interface Head {
  readonly format: typeof FORMAT;
  readonly account: string;
  readonly region: string;
}

/** What one call did to the world: whole or not at all. */
export interface Entry {
  readonly changes: readonly Change[];
  /** How far seeded sources had got. */
  readonly position?: Position;
}

/**
 * The bytes of a record: `CHECKSUM LENGTH JSON` and a line feed; the length counts the bytes of the JSON. They are good
 * until the next record is encoded, because a buffer made for each would cost more than all the rest.
 */
export function encode(content: Head | Entry): Buffer {
  const json = JSON.stringify(content);
  const most = LONGEST_PREFIX + json.length * MOST_BYTES_A_UNIT + 1;
  if (most > scratch.length) scratch = Buffer.allocUnsafeSlow(most * 2);
  const end = LONGEST_PREFIX + scratch.write(json, LONGEST_PREFIX);
  const prefix = `${checksum(scratch.subarray(LONGEST_PREFIX, end))} ${end - LONGEST_PREFIX} `;
  scratch.write(prefix, LONGEST_PREFIX - prefix.length, "latin1");
  scratch[end] = LINE_FEED;
  return scratch.subarray(LONGEST_PREFIX - prefix.length, end + 1);
}

let scratch = Buffer.allocUnsafeSlow(1 << 16);

const MOST_BYTES_A_UNIT = 3;
const LINE_FEED = 0x0a;

/** What stands at a place of a state file. */
export type Found =
  | { readonly is: "record"; readonly content: unknown; readonly end: number }
  /** The beginning of a record that was never finished, so that nobody was told of it. */
  | { readonly is: "torn" }
  | { readonly is: "damaged" };

const LONGEST_PREFIX = 20;

/** Reads the record that begins at a place. */
export function decode(bytes: Buffer, start: number): Found {
  const line = bytes.indexOf(LINE_FEED, start);
  const text = bytes.toString("latin1", start, start + LONGEST_PREFIX);
  const [prefix = "", sum, length] = /^([0-9a-f]{8}) (\d{1,10}) /.exec(text) ?? [];
  const from = start + prefix.length;
  const to = from + Number(length);
  if (line < 0) {
    const torn = prefix === "" ? UNFINISHED.test(text) : bytes.length <= to;
    return { is: torn ? "torn" : "damaged" };
  }
  const json = bytes.subarray(from, line);
  if (line !== to || checksum(json) !== sum) return { is: "damaged" };
  return { is: "record", content: JSON.parse(json.toString()), end: line + 1 };
}

const UNFINISHED = /^[0-9a-f]{0,8}$|^[0-9a-f]{8} \d{0,10}$/;
