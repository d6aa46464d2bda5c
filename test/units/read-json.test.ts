import { expect, test } from "vitest";
import type { Path } from "../../src/core/pointer.ts";
import { readJson } from "../../src/read/json.ts";
import { DEPTH_LIMIT } from "../../src/read/limits.ts";

function documentOf(text: string) {
  const read = readJson(text);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.document;
}

const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

/** Text, what is marked as wrong, the problem, and the hint's essential word. */
const BROKEN: readonly [string, string, RegExp, RegExp | undefined][] = [
  ['{"a":1,}', ",", /comma before }/, /Remove/],
  ["[1,]", ",", /comma before ]/, /Remove/],
  ['{"a":1 "b":2}', '"', /comma is missing/, /Add a comma/],
  ["{a:1}", "a", /no quotation marks/, /Write "a"/],
  ["{'a':1}", "'", /quotation mark/, /straight/],
  ['{"a":1}\n{"b":2}', '{"b":2}', /second value/, /list/],
  ['{"a":1}}', "}", /after the end/, /Remove/],
  ['{"a":\n {"b":1}', "}", /object of line 1/, /missing }/],
  ["[[1]", "]", /list of line 1/, /missing ]/],
  ["// x\n{}", "// x", /no comments/, /YAML/],
  ['{"a":1 /* x */}', "/* x */}", /no comments/, /YAML/],
  ['{"a": True}', "True", /no value/, /true/],
  ['{"a": NaN}', "NaN", /no value/, /"NaN"/],
  ['{"a": $PORT}', "$PORT}", /placeholder/, /replaced/],
  ["{{ x }}", "{ x }}", /placeholder/, /replaced/],
  ['{"a":"x\n"}', '"x', /not closed/, /missing "/],
  ['{"a":"\\d"}', "\\d", /no escape/, /backslash/],
  ['"\t"', "\t", /U\+0009/, /\\t/],
  ['{"a":010}', "010", /no number/, /leading zeros/],
  ['{"a":.5}', ".5", /no number/, /decimal/],
  ["<html></html>", "<", /HTML/, /web server/],
  ["version: 1.0\nruntime: x", "v", /YAML/, /ending/],
  ["---\na: 1", "-", /YAML/, /ending/],
  ["[1}", "}", /closes what/, /Write ]/],
  ['{"a"}', '"', /colon/, /Add :/],
  ['{"a":}', "}", /value is missing/, /null/],
  ["\u00a0{}", "\u00a0", /invisible character U\+00A0/, /value/],
  ['{"a":1,,"b":2}', ",", /name is missing/, undefined],
];

test.each(BROKEN)("says what is wrong in %j", (text, marked, problem, hint) => {
  const read = readJson(text);
  if (read.ok || read.fault.kind !== "syntax") throw new Error("read");
  expect(cut(text, read.fault.span)).toBe(marked);
  expect(read.fault.problem).toMatch(problem);
  if (hint) expect(read.fault.hint).toMatch(hint);
});

test.each(["", " \r\n\t"])("%j is empty", (text) => {
  expect(readJson(text)).toMatchObject({ ok: false, fault: { kind: "empty" } });
});

test.each([
  ["whole", "[".repeat(100_000) + "]".repeat(100_000), DEPTH_LIMIT],
  ["broken", "[".repeat(100_000), DEPTH_LIMIT],
  ["objects", '{"a":'.repeat(100_000), 5 * DEPTH_LIMIT],
])("stops where lists and objects are too deep: %s", (_, text, start) => {
  expect(readJson(text)).toMatchObject({ ok: false, fault: { kind: "too-deep", limit: DEPTH_LIMIT, span: { start } } });
});

test("reads what is as deep as the limit", () => {
  expect(readJson("[".repeat(DEPTH_LIMIT) + "]".repeat(DEPTH_LIMIT)).ok).toBe(true);
});

test("a name of a prototype is a member of its own, and a fault", () => {
  const { value, faults } = documentOf('{ "__proto__": { "polluted": 1 }, "a": { "const\\u0072uctor": 2 } }');
  expect(Object.keys(value as object)).toEqual(["__proto__", "a"]);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  expect({}).not.toHaveProperty("polluted");
  expect(faults).toMatchObject([
    { kind: "prototype-key", key: "__proto__", span: { start: 2, end: 13 } },
    { kind: "prototype-key", key: "constructor" },
  ]);
});

const TEXT = '{ "a": 1, "b": [ { "c": "x\\ny" }, null ], "a": 2,\n  "d": {} }';

test.each<[Path, "key" | "value", string]>([
  [["a"], "value", "2"],
  [["a"], "key", '"a"'],
  [["b", 0, "c"], "value", '"x\\ny"'],
  [["b", 1], "key", "null"],
  [["d", "missing"], "value", '"d"'],
  [["b", 0, "missing"], "value", '{ "c": "x\\ny" }'],
  [["missing", "too"], "key", '{ "a": 1, "b": [ { "c": "x\\ny" }, null ], "a": 2,'],
  [["a", "below", "a scalar"], "value", '"a"'],
])("finds the place of %j, %s", (path, part, marked) => {
  expect(cut(TEXT, documentOf(TEXT).locate(path, part))).toBe(marked);
});

test("a scalar is given as it is written, without quotation marks", () => {
  const document = documentOf('{"a": 1.0, "b": "x\\ty", "c": [true], "d": {}}');
  const paths: Path[] = [["a"], ["b"], ["c", 0], ["c"], ["d"], ["e"]];
  expect(paths.map((path) => document.scalar(path))).toEqual(["1.0", "x\ty", "true", undefined, undefined, undefined]);
  expect([...document.comments()]).toEqual([]);
});
