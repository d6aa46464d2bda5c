import * as fc from "fast-check";
import { expect, test } from "vitest";
import { applyFixes } from "../../src/read/apply-fixes.ts";

const edit = (start: number, end: number, text: string) => ({ span: { start, end }, text });

test.each([
  ["none", [], "abcdef", 0],
  ["in any order", [edit(4, 5, "E"), edit(0, 1, "A")], "AbcdEf", 0],
  ["touching", [edit(0, 2, "x"), edit(2, 4, "y")], "xyef", 0],
  ["overlapping", [edit(0, 3, "x"), edit(2, 4, "y")], "xdef", 1],
  ["inside", [edit(0, 6, "x"), edit(2, 3, "y"), edit(4, 5, "z")], "x", 2],
  ["the same twice", [edit(1, 2, "x"), edit(1, 2, "x")], "axcdef", 0],
  ["two for one place", [edit(1, 2, "x"), edit(1, 2, "y")], "axcdef", 1],
  ["insertions", [edit(6, 6, "!"), edit(0, 0, "¡")], "¡abcdef!", 0],
  ["insertions at one place", [edit(3, 3, "x"), edit(3, 3, "y")], "abcxdef", 1],
])("applies edits: %s", (_, edits, text, left) => {
  const edited = applyFixes("abcdef", edits);
  expect(edited.text).toBe(text);
  expect(edited.leftOut).toHaveLength(left);
});

test("what is not in an applied edit stays, in its order", () => {
  const span = fc.tuple(fc.nat(26), fc.nat(26)).map(([a, b]) => edit(Math.min(a, b), Math.max(a, b), "#"));
  fc.assert(
    fc.property(fc.array(span), (edits) => {
      const alphabet = "abcdefghijklmnopqrstuvwxyz";
      const { text, leftOut } = applyFixes(alphabet, edits);
      const rest = text.replaceAll("#", "");
      expect([...rest].sort().join("")).toBe(rest);
      const covered = new Set(
        edits
          .filter((one) => !leftOut.includes(one))
          .flatMap(({ span: { start, end } }) => [...alphabet.slice(start, end)]),
      );
      expect(rest.length + covered.size).toBe(26);
    }),
  );
});
