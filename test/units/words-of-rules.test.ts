import { join } from "node:path";
import { expect, test } from "vitest";
import type { FileExample } from "../../src/core/define.ts";
import unreadableFile from "../../src/rules/faults/unreadable-file.ts";
import { RULES } from "../../src/rules/index.ts";
import { altered } from "../fixtures/altered.ts";
import { foundInExample, isFile } from "../fixtures/found-in-example.ts";
import { isLong } from "../fixtures/long.ts";
import { leftIn, paragraph } from "../fixtures/words.ts";

/** All that is said of every example, word by word; `vitest -u` writes it after words were changed on purpose. */
const GOLDEN = join(import.meta.dirname, "../golden/words/rules");
const WITH_EXAMPLES = RULES.filter((rule) => rule.on !== "tree");

test.each(WITH_EXAMPLES.map((rule) => [rule.id, rule] as const))("%s says of its examples", async (id, rule) => {
  const told: string[] = [];
  for (const kind of ["invalid", "valid"] as const)
    for (const [index, example] of rule.examples[kind].entries())
      for (const { rule: by, words } of await foundInExample(rule, example))
        told.push(paragraph(`${kind} ${index}: ${by}`, words));
  await expect(told.join("\n")).toMatchFileSnapshot(join(GOLDEN, `${id}.txt`));
});

test.each([
  ["ENOENT", "there is no such file or folder", "Check the spelling of the path, and the folder you are in."],
  ["EACCES", "you are not allowed to read it", "Check what it is, and who may read it."],
  ["EWEIRD", "the system answers", "Check what it is, and who may read it."],
])("unreadable-file says what the system says: %s", (code, reason, help) => {
  expect(unreadableFile.describe({ kind: "cannot-open", fatal: true, code, span: { start: 0, end: 0 } })).toEqual({
    message: `It cannot be opened: ${reason} (${code}).`,
    why: "Nothing in it was checked.",
    help,
  });
});

/** What is said where one member of an example is another or gone, or one line of a file. */
const ALTERED = join(import.meta.dirname, "../golden/words/altered");

test.skipIf(!isLong).each(WITH_EXAMPLES.map((rule) => [rule.id, rule] as const))(
  "%s says of its examples after a change",
  async (id, rule) => {
    const told: string[] = [];
    for (const kind of ["invalid", "valid"] as const)
      for (const [index, example] of rule.examples[kind].entries()) {
        const lines: string[] = [];
        for (const [what, other] of isFile(example) ? alteredLines(example) : altered(example))
          for (const { rule: by, words } of await foundInExample(rule, other))
            if (by === id) lines.push(`${what}: ${words[0]}: ${words[1]} ${words[3]}`);
        if (lines.length > 0) told.push(paragraph(`${kind} ${index}`, lines));
      }
    await expect(told.join("\n")).toMatchFileSnapshot(join(ALTERED, `${id}.txt`));
  },
);

/** A file without each of its lines, with more at the end of each, and with capitals for small letters and the other way. */
function alteredLines(example: FileExample): readonly (readonly [string, FileExample])[] {
  const lines = example.text.split("\n");
  if (lines.length > 60) return [];
  const ways: Readonly<Record<string, (line: string) => readonly string[]>> = {
    gone: () => [],
    "and more": (line) => [line.replace(/(["']?,?)$/, "x$1")],
    "in other letters": (line) => [
      line.replace(/[a-z]/i, (one) => (one < "a" ? one.toLowerCase() : one.toUpperCase())),
    ],
  };
  return lines.flatMap((line, at) =>
    Object.entries(ways).map(([way, make]) => {
      const text = lines.toSpliced(at, 1, ...make(line)).join("\n");
      return [`line ${at + 1} ${way}`, { ...example, text }] as const;
    }),
  );
}

test("no words are left of a rule that is gone", () => {
  expect(WITH_EXAMPLES.map(({ id }) => id)).toEqual(expect.arrayContaining(leftIn(GOLDEN)));
});

test.skipIf(isLong)(
  "words after a change, which LONG=1 npx vitest run test/units/words-of- -u writes, are there of each rule",
  () => {
    expect(leftIn(ALTERED)).toEqual(leftIn(GOLDEN));
  },
);
