import { expect, test } from "vitest";
import type { Path } from "../../src/core/pointer.ts";
import { readJson } from "../../src/read/json.ts";
import { BYTE_LIMITS, DEPTH_LIMIT, tooLarge } from "../../src/read/limits.ts";
import { scalarText } from "../../src/read/scalar-text.ts";

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

const { faults: NONE } = documentOf("[]");

test.each([
  "1",
  "null",
  '"a"',
  '{"a":1}',
  '{"a":null}',
  '{"a":{"b":{}},"c":[]}',
  '{"a":[{"b":1},null,[{"c":[2,{"d":3}]}],"x"],"e":{"f":null}}',
  '[{"a":1},{"a":2}]',
  '[null,1,{"a":{"b":2,"c":3}}]',
  '{"a" :1,"b"\n:\t2,"c" \r\n :3}',
  '{ "a": "b:c", "d": "e: f" }',
])("nothing is made for the faults of %j, which has none", (text) => {
  expect(documentOf(text).faults).toBe(NONE);
});

test.each([
  ['{"a":1,"a":2}', ["a"]],
  ['{"a":1,"a" :2}', ["a"]],
  ['{"a":{"b":1,"b":2},"a":3}', ["a", "b"]],
  ['[{"a":1,"a":2},{"a":3}]', ["a"]],
  ['{"x":[[{"a":1,"a":2}]]}', ["a"]],
  ['{"a" : "b\\":", "a" : 1, "a" : 2}', ["a", "a"]],
  ['{"a":1,"\\u0061":2}', ["a"]],
])("what is written twice in %j, though kept once", (text, again) => {
  const { faults } = documentOf(text);
  expect(faults.map((fault) => "key" in fault && fault.key).toSorted()).toEqual(again);
  for (const fault of faults) expect(fault).toMatchObject({ kind: "duplicate-key", fatal: false });
});

test("a repeated key has the path of its member", () => {
  const { faults } = documentOf('{"a":[{"b":1,"b":2}],"c":{"__proto__":1}}');
  expect(faults.map((fault) => "path" in fault && fault.path)).toEqual([
    ["a", 0, "b"],
    ["c", "__proto__"],
  ]);
});

test("who has counted the members himself may say how many there are", () => {
  const { faults } = documentOf('{"a":{"b":1},"a":{"b":2}}');
  expect(faults).toHaveLength(1);
  const counted = documentOf('{"a":1,"b":2}') as ReturnType<typeof documentOf> & { counted(keys: number): void };
  counted.counted(2);
  expect(counted.faults).toBe(NONE);
  const miscounted = documentOf('{"a":1,"b":2}') as typeof counted;
  miscounted.counted(1);
  expect(miscounted.faults).not.toBe(NONE);
  expect(miscounted.faults).toEqual([]);
});

const nested = (open: string, core: string, close: string, depth: number): string =>
  open.repeat(depth) + core + close.repeat(depth);

test.each([
  ["lists", "[", "]"],
  ["lists of two", "[1,", "]"],
  ["lists whose first is deep", "[", ",1]"],
  ["objects", '{"a":', "}"],
  ["objects of two", '{"a":1,"b":', "}"],
  ["objects whose first is deep", '{"a":', ',"b":null}'],
  ["both", '[{"a":', "}]"],
])("what is nested is measured by its depth, not by its brackets: %s", (_, open, close) => {
  const each = open.startsWith("[{") ? 2 : 1;
  const ok = (depth: number) => readJson(nested(open, "1", close, depth)).ok;
  expect([ok(DEPTH_LIMIT / each), ok(DEPTH_LIMIT / each + 1)]).toEqual([true, false]);
  expect(readJson(`[${"[],".repeat(DEPTH_LIMIT)}{}]`).ok).toBe(true);
  expect(readJson(`[${`{"a":[{}]},`.repeat(DEPTH_LIMIT)}{}]`).ok).toBe(true);
});

test("a text that is too long is not even parsed", () => {
  const long = `"${"ü".repeat(BYTE_LIMITS.json / 2)}"`;
  expect(readJson(long).ok).toBe(true);
  expect(readJson("1".padEnd(BYTE_LIMITS.json)).ok).toBe(true);
  const text = "1".padEnd(BYTE_LIMITS.json + 1);
  expect(readJson(text)).toEqual({ ok: false, text, fault: tooLarge(text.length, "json") });
});

test("an empty text is a fault that ends the reading", () => {
  const fault = { kind: "empty", fatal: true, span: { start: 0, end: 0 } };
  expect(readJson(" \n")).toEqual({ ok: false, text: " \n", fault });
});

test.each([
  ["orders", "json", "1", '"orders"'],
  ['a"b', "json", "1", '"a\\"b"'],
  ["orders", "json", "'x'", '"orders"'],
  ["orders", "yaml", '"x"', '"orders"'],
  ["orders", "yaml", 'x"', "orders"],
  ["orders", "yaml", "x", "orders"],
  ["orders", "yaml", "x'", "orders"],
  ["orders", "yaml", "'x'", "'orders'"],
  ["it's", "yaml", "'x'", "'it''s'"],
  ["two\nlines", "yaml", "'x'", '"two\\nlines"'],
  ["bell\u0007", "yaml", "'x'", '"bell\\u0007"'],
  ["a\u0007", "yaml", "x", '"a\\u0007"'],
  ...["yes", "No", "TRUE", "off", "null", "y", "3", "", "a b", "a: b", "a:", "#a", "-"].map(
    (word) => [word, "yaml", "x", JSON.stringify(word)] as const,
  ),
  ...["yesterday", "a-no", "a:b", "/a/b.c@d+e", "_x", "a3", "onto"].map((word) => [word, "yaml", "x", word] as const),
] as const)("%j is written in %s in place of %j as %s", (text, language, written, expected) => {
  expect(scalarText(text, language, written)).toBe(expected);
});
