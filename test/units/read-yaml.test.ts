import { expect, test } from "vitest";
import type { Path } from "../../src/core/pointer.ts";
import { Intrinsic } from "../../src/read/document.ts";
import { DEPTH_LIMIT } from "../../src/read/limits.ts";
import { readYaml } from "../../src/read/yaml.ts";

function documentOf(text: string) {
  const read = readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.document;
}

const cut = (text: string, { start, end }: { start: number; end: number }) => text.slice(start, end);

test.each([
  ["a: yes\nb: on\nc: 3.10\nd: 0800\ne: ~\nf:\n", { a: "yes", b: "on", c: 3.1, d: 800, e: null, f: null }],
  ["1: x\n3.10: y\n? [a, b]\n: z\n~: n\n", { "1": "x", "3.10": "y", "[a, b]": "z", "~": "n" }],
  ["&k key: 1\n*k : 2\nother: *k\n", { key: 2, other: "key" }],
  ["a: &x { b: 1, c: 2 }\nd:\n  c: 3\n  <<: *x\n", { a: { b: 1, c: 2 }, d: { c: 3, b: 1 } }],
  ["a: &x {b: 1}\nc: &y {b: 2, d: 3}\ne:\n  <<: [*x, *y]\n", { a: { b: 1 }, c: { b: 2, d: 3 }, e: { b: 1, d: 3 } }],
  ['"<<": {a: 1}\n', { "<<": { a: 1 } }],
  ["<<: text\n", { "<<": "text" }],
  [
    "a: !!binary aGk=\nb: !!set {x, y}\nc: !!omap [d: 1]\ne: 2001-01-01\n",
    { a: "aGk=", b: { x: null, y: null }, c: [{ d: 1 }], e: "2001-01-01" },
  ],
  ["---\na: 1\n...\n", { a: 1 }],
  ["# c\n---\n---\na: 1\n---\n", { a: 1 }],
  ["\ta: 1\r\n".trim(), { a: 1 }],
  ['{ "a": [1, 2] }', { a: [1, 2] }],
])("reads %j", (text, value) => {
  expect(documentOf(text).value).toEqual(value);
  expect(documentOf(text).faults.filter(({ kind }) => kind !== "duplicate-key")).toEqual([]);
});

test("short intrinsics keep their argument, scalars as text", () => {
  const { value, faults } = documentOf("a: !Ref Port\nb: !GetAtt A.B\nc: !If [x, !Sub 3.10, 80]\nd: !Cidr\n  - 1\n");
  expect(value).toEqual({
    a: new Intrinsic("Ref", "Port"),
    b: new Intrinsic("GetAtt", "A.B"),
    c: new Intrinsic("If", ["x", new Intrinsic("Sub", "3.10"), 80]),
    d: new Intrinsic("Cidr", [1]),
  });
  expect(faults).toEqual([]);
});

test.each([
  ["a: !!js/function 'x'\n", [{ kind: "unsafe-tag", tag: "!!js/function", span: { start: 3, end: 16 } }]],
  [
    "- !Ref x\n- !Foo {a: !<tag:x,1:y> 1}\n",
    [
      { kind: "unsafe-tag", tag: "!Foo" },
      { kind: "unsafe-tag", tag: "!<tag:x,1:y>" },
    ],
  ],
  [
    "a: 1\nb: 2\n'a': 3\n",
    [{ kind: "duplicate-key", key: "a", first: { start: 0, end: 1 }, span: { start: 10, end: 13 } }],
  ],
  ["__proto__: {x: 1}\n", [{ kind: "prototype-key", key: "__proto__", span: { start: 0, end: 9 } }]],
  ["a: 1\n---\nb: 2\n---\n---\nc\n", [{ kind: "second-document", count: 3, span: { start: 9, end: 10 } }]],
])("finds the faults of %j", (text, faults) => {
  expect(documentOf(text).faults).toMatchObject(faults);
});

test("a name of a prototype is a member of its own", () => {
  const { value } = documentOf("__proto__: &p {polluted: 1}\nb:\n  <<: {__proto__: *p}\n");
  expect(Object.keys(value as object)).toEqual(["__proto__", "b"]);
  expect(Object.getPrototypeOf((value as { b: object }).b)).toBe(Object.prototype);
  expect({}).not.toHaveProperty("polluted");
});

test.each([
  ["a:\n\tb: 1\n", 3, /tab/],
  ['a: "x\nb: 1\n', 3, /quotation mark/],
  ["a: [1, 2\nb: 3\n", 9, /brackets/],
  ["a: b: c\n", 3, /map cannot begin/],
  ["a: ]\n", 3, /closes nothing/],
  ["a: @x\n", 3, /begin with @/],
  ["a: 1\nfoo\n", 5, /without a colon/],
  ['a: "\\x"\n', 4, /backslash/],
  ["a: *nope\n", 3, /\*nope/],
  ["a: | foo\n  bar\n", 5, /line must end/],
  ["{{- if x }}\na: 1\n", 2, /placeholder/],
  ["a: !x !y z\n", 6, /one tag/],
  ["a:\n    b: 1\n   c: 2\n", 12, /column/],
  ["a: - b", 3, /list cannot begin/],
  ["a: 'it's'\n", 7, /ended before/],
  ["%foo\na: 1\n", 5, /directive/],
])("says what is wrong in %j", (text, start, problem) => {
  const read = readYaml(text);
  if (read.ok || read.fault.kind !== "syntax") throw new Error("read");
  expect(read.fault.span.start).toBe(start);
  expect(read.fault.problem).toMatch(problem);
});

const bomb = Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? Array(9).fill(`*a${i - 1}`) : "x"}]\n`).join(
  "",
);
const stacked = `- &a ${"[".repeat(300)}${"]".repeat(300)}
- ${"[".repeat(200)}*a${"]".repeat(200)}
`;

test.each([
  ["nothing", "", "empty"],
  ["comments", "# a\n---\n# b\n", "empty"],
  ["an alias bomb", bomb, "alias-bomb"],
  ["an alias to what it stands in", "a: &a [*a]\n", "alias-bomb"],
  ["an alias that makes it too deep", stacked, "too-deep"],
  ["deep lists in brackets", "[".repeat(100_000), "too-deep"],
  ["deep maps in brackets", "{a: ".repeat(100_000), "too-deep"],
  ["deep lists on one line", "- ".repeat(10_000), "too-deep"],
  ["a million tokens", "[".padEnd(1_000_000, "1,"), "too-large"],
  ["too many bytes", "#".repeat(1_048_577), "too-large"],
])("refuses %s", (_, text, kind) => {
  expect(readYaml(text)).toMatchObject({ ok: false, fault: { kind } });
});

test("reads what is as deep as the limit", () => {
  expect(readYaml("[".repeat(DEPTH_LIMIT) + "]".repeat(DEPTH_LIMIT)).ok).toBe(true);
});

const TEXT =
  "a: &x {b: 3.10}\nc:\n  <<: *x\n  d: *x # hi\n  e: !If\n    - c\n    - x\n#z\nf: |\n  # no\ng:\nh: { i: '#' }\n";

test.each<[Path, string, string, string | undefined]>([
  [["a", "b"], "b", "3.10", "3.10"],
  [["c", "b"], "*x", "*x", "3.10"],
  [["c", "d"], "d", "*x", undefined],
  [["c", "d", "b"], "*x", "*x", "3.10"],
  [["c", "e", 1], "x", "x", "x"],
  [["c", "e", "Fn::If", 1], "x", "x", "x"],
  [["c", "missing"], "c", "c", undefined],
  [["missing"], "a: &x {b: 3.10}", "a: &x {b: 3.10}", undefined],
  [["f"], "f", "|\n  # no\n", "# no\n"],
  [["g"], "g", "", ""],
])("finds the place of %j", (path, key, value, scalar) => {
  const document = documentOf(TEXT);
  expect(cut(TEXT, document.locate(path, "key"))).toBe(key);
  expect(cut(TEXT, document.locate(path, "value"))).toBe(value);
  expect(document.scalar(path)).toBe(scalar);
});

test("comments are those of YAML, not what looks like one", () => {
  const comments = [...documentOf(TEXT).comments()];
  expect(comments.map(({ span }) => cut(TEXT, span))).toEqual(["# hi", "#z"]);
  expect(comments.map(({ text }) => text)).toEqual([" hi", "z"]);
});

test("a repeated key has the path of its member", () => {
  const { faults } = documentOf("a:\n  - b: 1\n    b: 2\nc: !Sub\n  __proto__: 1\n");
  expect(faults.map((fault) => "path" in fault && fault.path)).toEqual([
    ["a", 0, "b"],
    ["c", "__proto__"],
  ]);
});
