import { Buffer, isUtf8 } from "node:buffer";
import type { Fault } from "../core/fault.ts";

/** A text, or why the bytes are none; then `text` is what can be shown of it, with U+FFFD for what is wrong. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly fault: Fault; readonly text: string | undefined };

const MARK = 0xfeff;
const REPLACEMENT = "\uFFFD";

/**
 * Decodes a file's bytes as UTF-8. A byte order mark is left out of the text, so that offsets count from after it.
 * The fault's `offset` counts bytes from the start of the file. Source: RFC 3629.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const skip = marked ? 3 : 0;
  const body = Buffer.from(bytes.buffer, bytes.byteOffset + skip, bytes.byteLength - skip);
  const hasEarlyNul = body[0] === 0 || body[1] === 0;
  if (!hasEarlyNul && isUtf8(body)) return { ok: true, text: body.toString("utf8") };
  const wide = wideEncoding(body);
  if (wide !== undefined) return { ok: false, fault: notUtf8(0, 0, wide), text: undefined };
  const text = body.toString("utf8");
  const bad = firstReplaced(body, text);
  if (bad === undefined) return { ok: true, text };
  return { ok: false, fault: notUtf8(bad.byte + skip, bad.index, narrowEncoding(body)), text };
}

/** Whether a text that Node decoded may not be what its bytes say: a mark at its start, a replaced sign, or NULs. */
export function isDoubtful(text: string): boolean {
  return (
    text.charCodeAt(0) === MARK || text.includes(REPLACEMENT) || text.charCodeAt(0) === 0 || text.charCodeAt(1) === 0
  );
}

function notUtf8(offset: number, index: number, looksLike: string | undefined): Fault {
  const span = { start: index, end: index };
  return { kind: "not-utf8", fatal: true, offset, span, ...(looksLike !== undefined && { looksLike }) };
}

function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  if (a === 0xfe && b === 0xff) return "UTF-16";
  if (a === 0 && b === 0) return "UTF-32";
  if (b === 0 && a !== undefined) return c === 0 && d === 0 ? "UTF-32" : "UTF-16";
  return a === 0 && b !== undefined ? "UTF-16" : undefined;
}

function narrowEncoding(bytes: Uint8Array): string | undefined {
  const isText = (byte: number) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d;
  if (!bytes.every(isText)) return undefined;
  return bytes.some((byte) => byte >= 0x80 && byte < 0xa0) ? "Windows-1252" : "ISO 8859-1";
}

function firstReplaced(bytes: Buffer, text: string): { byte: number; index: number } | undefined {
  let byte = 0;
  let from = 0;
  for (let index = text.indexOf(REPLACEMENT); index >= 0; index = text.indexOf(REPLACEMENT, from)) {
    byte += Buffer.byteLength(text.slice(from, index));
    const isGenuine = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isGenuine) return { byte, index };
    byte += 3;
    from = index + 1;
  }
  return undefined;
}
