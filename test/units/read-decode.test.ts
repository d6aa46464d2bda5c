import { Buffer } from "node:buffer";
import { expect, test } from "vitest";
import { readText } from "../../src/engine/read-text.ts";
import { decode, isDoubtful } from "../../src/read/decode.ts";
import { Intrinsic } from "../../src/read/document.ts";
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

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

test.each([
  [bytes(0xff, 0xfe), "UTF-16"],
  [bytes(0xff, 0xfe, 0, 0), "UTF-32"],
  [bytes(0xff, 0xfe, 0, 1), "UTF-16"],
  [bytes(0xff, 0xfe, 1, 0), "UTF-16"],
  [bytes(0xfe, 0xff, 0, 0), "UTF-16"],
  [bytes(0xff, 0xff), "ISO 8859-1"],
  [bytes(0xfe, 0xfe), "ISO 8859-1"],
  [bytes(0x61, 0xfe), "ISO 8859-1"],
  [bytes(0x61, 0xff), "ISO 8859-1"],
  [bytes(0, 0, 0xfe, 0xff), "UTF-32"],
  [bytes(0, 0, 0, 0x61), "UTF-32"],
  [bytes(0x61, 0, 0, 0), "UTF-32"],
  [bytes(0x61, 0, 0x62, 0), "UTF-16"],
  [bytes(0x61, 0, 0, 0x62), "UTF-16"],
  [bytes(0, 0x61), "UTF-16"],
  [bytes(0x61, 0xa0), "ISO 8859-1"],
  [bytes(0x61, 0x9f), "Windows-1252"],
  [bytes(0x61, 0x80), "Windows-1252"],
  [bytes(0x09, 0x0a, 0x0d, 0x20, 0xe4), "ISO 8859-1"],
  [bytes(0x1f, 0xe4), undefined],
  [bytes(0x0b, 0xe4), undefined],
  [bytes(0xef, 0xbb, 0x61), "ISO 8859-1"],
  [bytes(0xef, 0x61, 0xbf), "ISO 8859-1"],
  [bytes(0xe4, 0xbb, 0x61, 0xbf), "ISO 8859-1"],
])("%j looks like %s", (given, looksLike) => {
  const decoded = decode(given);
  if (decoded.ok || decoded.fault.kind !== "not-utf8") throw new Error("decoded");
  expect(decoded.fault).toStrictEqual({
    kind: "not-utf8",
    fatal: true,
    offset: decoded.fault.offset,
    span: decoded.fault.span,
    ...(looksLike !== undefined && { looksLike }),
  });
});

test.each([
  [bytes(0xef, 0xbf, 0xbd, 0x61, 0xef, 0xbf), 4, 2],
  [bytes(0xc3, 0xa4, 0xef, 0xbf, 0xbd, 0xef, 0x61, 0xbd), 5, 2],
  [bytes(0x61, 0xef, 0x61, 0xbd), 1, 1],
  [bytes(0x61, 0xe4, 0xbf, 0x61), 1, 1],
  [bytes(0xef, 0xbb, 0xbf, 0x61, 0xff), 4, 1],
])("the first wrong byte of %j is %i, shown at %i", (given, offset, start) => {
  expect(decode(given)).toMatchObject({ ok: false, fault: { offset, span: { start, end: start } } });
});

test("a NUL that comes first is a text of UTF-8 when nothing wide begins so", () => {
  expect(decode(bytes(0))).toEqual({ ok: true, text: "\0" });
  expect(decode(bytes(0x61, 0x62, 0))).toEqual({ ok: true, text: "ab\0" });
});

test.each([
  ["", false],
  ["a: 1", false],
  ["ab\0", false],
  ["a\uFEFF", false],
  ["\uFEFFa", true],
  ["a\uFFFDb", true],
  ["\0a", true],
  ["a\0", true],
])("%j may not be what its bytes say: %s", (text, doubtful) => {
  expect(isDoubtful(text)).toBe(doubtful);
});

/** Every function that CloudFormation has a short tag for, and every type that YAML 1.1 has one for. */
const SHORT = [
  ...["Ref", "Condition", "Sub", "GetAtt", "If", "ImportValue", "Join", "Select", "Split", "FindInMap", "Base64"],
  ...["Cidr", "GetAZs", "Transform", "Equals", "And", "Or", "Not", "Length", "ToJsonString", "ForEach", "Contains"],
  ...["EachMemberEquals", "EachMemberIn", "RefAll", "ValueOf", "ValueOfAll", "GetStackOutput"],
];
const TYPES = [
  ...["str", "int", "float", "bool", "null", "map", "seq", "set", "omap", "pairs", "binary", "timestamp", "merge"],
  "value",
];

test("what reads YAML is loaded when it is needed, and knows every function and every type", async () => {
  const tags = [...SHORT.map((name) => `!${name}`), ...TYPES.map((name) => `!!${name}`), "!", "!Strange", "!!js/x"];
  const read = await readText(tags.map((tag) => `- ${tag} [x]\n`).join(""), "x.yaml");
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const { document } = read;
  expect(document.faults.map((fault) => "tag" in fault && fault.tag)).toEqual(["!Strange", "!!js/x"]);
  expect(document.value).toEqual([
    ...SHORT.map((name) => new Intrinsic(name, ["x"])),
    ...[...TYPES, "!", "!Strange", "!!js/x"].map(() => ["x"]),
  ]);
  const longNames = SHORT.map((name, at) => document.locate([at, long(name), 0], "value"));
  expect(longNames.map(({ start, end }) => document.text.slice(start, end))).toEqual(SHORT.map(() => "x"));
});

const long = (name: string): string => (name === "Ref" || name === "Condition" ? name : `Fn::${name}`);
