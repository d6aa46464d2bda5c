import * as fc from "fast-check";
import { expect, test } from "vitest";
import { parse, parseDocument, stringify } from "yaml";
import type { Path } from "../../src/core/pointer.ts";
import { readYaml } from "../../src/read/yaml.ts";
import { runs } from "../fixtures/long.ts";

const key = fc
  .oneof(fc.stringMatching(/^[a-zA-Z][\w .:#-]{0,6}$/), fc.string({ maxLength: 4 }))
  .filter((name) => name !== "<<");
const { value: values } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string({ maxLength: 20 }),
      fc.integer(),
      fc.boolean(),
      fc.constantFrom(null, "3.10", "yes", "a: b", "# c", "x\ny\n"),
    ),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

const options = fc.record({
  indent: fc.integer({ min: 1, max: 6 }),
  indentSeq: fc.boolean(),
  collectionStyle: fc.constantFrom("any" as const, "block" as const, "flow" as const),
  defaultStringType: fc.constantFrom(
    "PLAIN" as const,
    "QUOTE_DOUBLE" as const,
    "QUOTE_SINGLE" as const,
    "BLOCK_LITERAL" as const,
  ),
  defaultKeyType: fc.constantFrom(null, "QUOTE_DOUBLE" as const),
  lineWidth: fc.constantFrom(0, 20, 80),
  directives: fc.boolean(),
  aliasDuplicateObjects: fc.boolean(),
});

function* scalarsIn(value: unknown, path: Path = []): Generator<{ path: Path; value: unknown }> {
  if (typeof value !== "object" || value === null) yield { path, value };
  else
    for (const [name, inner] of Object.entries(value))
      yield* scalarsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]);
}

test("a printed value is read again, and each scalar stands where it is said to stand", () => {
  fc.assert(
    fc.property(values, options, (value, style) => {
      const text = stringify(value, style);
      fc.pre(parseDocument(text).errors.length === 0);
      const read = readYaml(text);
      if (!read.ok) throw new Error(`${JSON.stringify(read.fault)} in ${text}`);
      const { document } = read;
      expect(document.value).toEqual(parse(text));
      for (const { path, value: expected } of scalarsIn(document.value)) {
        const { start, end } = document.locate(path, "value");
        const written = text.slice(start, end);
        if (typeof expected === "string") {
          expect(document.scalar(path)).toBe(expected);
          if (!written.includes("\n")) expect(parse(written, { schema: "failsafe" }) ?? "").toBe(expected);
        } else expect(parse(written)).toBe(expected);
        const step = path.at(-1);
        const named = document.locate(path, "key");
        if (typeof step === "string" && !step.includes("\n"))
          expect(parse(text.slice(named.start, named.end), { schema: "failsafe" }) ?? "").toBe(step);
      }
    }),
    { numRuns: runs(80, 1000) },
  );
});

test("every repetition of a key is found, and nothing else", () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom("a", '"a"', "b", "? c\n", "d e"), { minLength: 1, maxLength: 30 }),
      (names) => {
        const text = names.map((name) => `${name}: 1\n`).join("");
        const bare = names.map((name) => name.replaceAll('"', ""));
        const read = readYaml(text);
        if (!read.ok) throw new Error(`${JSON.stringify(read.fault)} in ${text}`);
        const found = read.document.faults.filter(({ kind }) => kind === "duplicate-key");
        expect(found).toHaveLength(bare.length - new Set(bare).size);
      },
    ),
  );
});

const pieces = fc.constantFrom(
  ..."a|b: |- |? |[|]|{|}|, |: |\n|\n  |\n\t|'|\"|# c\n|&a |*a|!Ref |!!js/function |!<x> |<<: *a\n|---\n|...\n|%YAML 1.2\n|\\||\u0000|\ufeff|~|1|@|>\n|{{|__proto__: 1\n".split(
    "|",
  ),
  "|",
  "|\n  ",
);

test("reading never throws, whatever the text, and nothing stands outside it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(pieces, { maxLength: 25 }).map((all) => all.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        const read = readYaml(text);
        const spans = read.ok ? read.document.faults.map(({ span }) => span) : [read.fault.span];
        if (read.ok) {
          const { document } = read;
          for (const { path } of scalarsIn(document.value)) {
            document.scalar(path);
            spans.push(document.locate(path, "value"), document.locate(path, "key"));
          }
          for (const comment of document.comments()) {
            spans.push(comment.span);
            expect(text[comment.span.start]).toBe("#");
          }
        }
        for (const { start, end } of spans)
          expect(0 <= start && start <= end && end <= text.length, `${start}-${end}`).toBe(true);
        expect(({} as Record<string, unknown>)["1"]).toBeUndefined();
      },
    ),
    { numRuns: runs(200, 5000) },
  );
});
