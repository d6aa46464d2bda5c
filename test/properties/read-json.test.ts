import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Path } from "../../src/core/pointer.ts";
import { readJson } from "../../src/read/json.ts";
import { runs } from "../fixtures/long.ts";

const spaces = fc.string({ unit: fc.constantFrom(" ", "\n", "\t", "\r"), maxLength: 3 });

/** A JSON text with random white space between its tokens. */
const printed = fc.tuple(fc.jsonValue({ maxDepth: 4 }), fc.infiniteStream(spaces)).map(([value, stream]) => {
  const space = () => String(stream.next().value);
  const print = (one: unknown): string => {
    if (Array.isArray(one)) return `[${space()}${one.map(print).join(`${space()},${space()}`)}${space()}]`;
    if (typeof one !== "object" || one === null) return JSON.stringify(one);
    const members = Object.entries(one).map(
      ([key, inner]) => `${JSON.stringify(key)}${space()}:${space()}${print(inner)}`,
    );
    return `{${space()}${members.join(`${space()},${space()}`)}${space()}}`;
  };
  return { value, text: `${space()}${print(value)}${space()}` };
});

function* pathsIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  yield { path, value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value))
    yield* pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

test("what stands at a path is the text of the value, and of its key", () => {
  fc.assert(
    fc.property(printed, ({ value, text }) => {
      const read = readJson(text);
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      const { document } = read;
      for (const { path, value: expected } of pathsIn(JSON.parse(JSON.stringify(value)))) {
        const { start, end } = document.locate(path, "value");
        expect(JSON.parse(text.slice(start, end))).toEqual(expected);
        const step = path.at(-1);
        const key = document.locate(path, "key");
        if (typeof step === "string") expect(JSON.parse(text.slice(key.start, key.end))).toBe(step);
        if (typeof expected === "string") expect(document.scalar(path)).toBe(expected);
      }
    }),
  );
});

const names = fc.constantFrom("a", "b", "c", '"', "a:", "__proto__", "constructor");

/** An object's members in any order, names repeated, and the number of repetitions in all. */
const { repeated } = fc.letrec<{ repeated: { text: string; again: number } }>((tie) => ({
  repeated: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("1", '"a\\": b"', "null").map((text) => ({ text, again: 0 })),
    fc.array(fc.tuple(names, tie("repeated")), { maxLength: 5 }).map((members) => ({
      text: `{${members.map(([name, { text }]) => `${JSON.stringify(name)} : ${text}`).join(",")}}`,
      again:
        members.length -
        new Set(members.map(([name]) => name)).size +
        members.reduce((sum, [, inner]) => sum + inner.again, 0),
    })),
  ),
}));

test("every repetition of a key is found, and nothing else", () => {
  fc.assert(
    fc.property(repeated, ({ text, again }) => {
      const read = readJson(text);
      if (!read.ok) throw new Error(JSON.stringify(read.fault));
      const found = read.document.faults.filter(({ kind }) => kind === "duplicate-key");
      expect(found).toHaveLength(again);
      for (const fault of found) {
        if (fault.kind !== "duplicate-key") continue;
        expect(text.slice(fault.span.start, fault.span.end)).toBe(text.slice(fault.first.start, fault.first.end));
        expect(fault.first.start).toBeLessThan(fault.span.start);
      }
    }),
  );
});

/** JSON with a few characters taken away, put in or doubled. */
const mutated = fc
  .tuple(
    printed,
    fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(..."{}[],:\"'\\/#-+.0e1tnfu$<\n\t\u0000\u00a0")), {
      maxLength: 4,
    }),
  )
  .map(([{ text }, changes]) =>
    changes.reduce((made, [where, taken, put]) => {
      const at = where % (made.length + 1);
      return made.slice(0, at) + put + made.slice(at + taken);
    }, text),
  );

test("reading never throws, and agrees with JSON.parse on what is JSON", () => {
  fc.assert(
    fc.property(fc.oneof(mutated, fc.string(), fc.string({ unit: "binary" })), (text) => {
      const read = readJson(text);
      let value: unknown;
      let isJson = true;
      try {
        value = JSON.parse(text);
      } catch {
        isJson = false;
      }
      expect(read.ok).toBe(isJson);
      if (read.ok) {
        expect(read.document.value).toEqual(value);
        expect(() => read.document.locate(["a", 0], "key")).not.toThrow();
        return;
      }
      const { start, end } = read.fault.span;
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: runs(200, 5000) },
  );
});
