import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { decode } from "../../src/read/decode.ts";
import { BYTE_LIMITS, tooLarge } from "../../src/read/limits.ts";

const utf16 = Buffer.from("a: 1", "utf16le");

test.each([
  ["plain text", Buffer.from("a: grün 😀"), "a: grün 😀"],
  ["a byte order mark", Buffer.from("\uFEFFa: 1"), "a: 1"],
  ["CRLF", Buffer.from("a: 1\r\n"), "a: 1\r\n"],
  ["a genuine U+FFFD", Buffer.from("a: \uFFFD"), "a: \uFFFD"],
  ["nothing", Buffer.alloc(0), ""],
])("decodes %s", (_, bytes, text) => {
  expect(decode(bytes)).toEqual({ ok: true, text });
});

test.each([
  ["UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]), 0, "UTF-16"],
  ["UTF-16, big end first", Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(utf16).swap16()]), 0, "UTF-16"],
  ["UTF-16 without a mark", utf16, 0, "UTF-16"],
  ["UTF-16 without a mark, big end first", Buffer.from(utf16).swap16(), 0, "UTF-16"],
  ["UTF-32", Buffer.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 0, "UTF-32"],
  ["ISO 8859-1", Buffer.from("name: Gr\u00fcn", "latin1"), 8, "ISO 8859-1"],
  ["Windows-1252", Buffer.from("price: 1 \u0080", "latin1"), 9, "Windows-1252"],
  ["a bad byte after U+FFFD", Buffer.concat([Buffer.from("\uFFFDé"), Buffer.from([0xff])]), 5, "ISO 8859-1"],
  ["a bad byte after a mark", Buffer.concat([Buffer.from("\uFEFFab"), Buffer.from([0x01, 0xc0])]), 6, undefined],
  ["half a character at the end", Buffer.from("ab€").subarray(0, 4), 2, "Windows-1252"],
])("refuses %s", (_, bytes, offset, looksLike) => {
  const decoded = decode(bytes);
  expect(decoded.ok || decoded.fault).toMatchObject({ kind: "not-utf8", offset });
  expect(decoded.ok || (decoded.fault as { looksLike?: string }).looksLike).toBe(looksLike);
});

test("a file may have as many bytes as the limit says", () => {
  expect(tooLarge(BYTE_LIMITS.yaml, "yaml")).toBeUndefined();
  expect(tooLarge(BYTE_LIMITS.yaml + 1, "yaml")).toMatchObject({ kind: "too-large", bytes: BYTE_LIMITS.yaml + 1 });
  expect(tooLarge(BYTE_LIMITS.yaml + 1, "json")).toBeUndefined();
});
