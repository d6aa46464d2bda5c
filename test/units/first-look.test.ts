import fc from "fast-check";
import { expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { check } from "../../src/engine/check.ts";
import { firstLook } from "../../src/engine/first-look.ts";
import { ruleBook } from "../../src/engine/inspect.ts";
import { readText } from "../../src/engine/read-text.ts";
import { RULES } from "../../src/rules/index.ts";
import { REQUEST_RULES } from "../../src/rules/request-rules.ts";

const contract = contractAt(LATEST);
const all = { contract, rules: RULES, book: ruleBook(RULES) };

/** What a first look and the whole check say of a text; nothing where the first look leaves it to the check. */
async function both(text: string, file: string, shape?: string) {
  const options = { ...all, ...(shape !== undefined && { shape }) };
  const read = await readText(text, file);
  const again = await readText(text, file);
  return { first: firstLook(read, file, options)?.report, whole: check(again, file, options).report };
}

interface Text {
  readonly text: string;
  readonly file: string;
  readonly shape?: string;
}

const examples: readonly Text[] = RULES.flatMap((rule): readonly Text[] => {
  const given: readonly unknown[] = [...rule.examples.invalid, ...rule.examples.valid].flat();
  return given.flatMap((example): readonly Text[] => {
    if (typeof example === "object" && example !== null && "file" in example && "text" in example)
      return [example as Text];
    if (rule.on !== "shape") return [];
    const text = JSON.stringify(example);
    return [
      { text, file: "value.json" },
      { text, file: "value.json", shape: rule.shape },
    ];
  });
});

test("a first look says of every example what the whole check says, or nothing", async () => {
  let settled = 0;
  for (const { text, file, shape } of examples) {
    const { first, whole } = await both(text, file, shape);
    if (first) expect(first, text).toEqual(whole);
    if (first) settled++;
  }
  expect(settled).toBeGreaterThan(20);
});

test("a first look says of any JSON what the whole check says, or nothing", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...examples),
      fc.jsonValue(),
      fc.nat(),
      async ({ text, file, shape }, value, at) => {
        const holes = [...text.matchAll(/"[^"]*"(?!\s*:)|\btrue\b|\d+/g)];
        const hole = holes[at % Math.max(1, holes.length)];
        if (!hole || !file.endsWith("json")) return;
        const changed = text.slice(0, hole.index) + JSON.stringify(value) + text.slice(hole.index + hole[0].length);
        const { first, whole } = await both(changed, file, shape);
        if (first) expect(first).toEqual(whole);
      },
    ),
    { numRuns: 500 },
  );
});

test("a first look asks every rule that the shapes of the API have", () => {
  const isOfRepository = (shape: string): boolean => shape.startsWith("Repository");
  const missing = RULES.filter((rule) => rule.on === "shape" && !isOfRepository(rule.shape)).filter(
    (rule) => !REQUEST_RULES.includes(rule),
  );
  expect(missing.map(({ id }) => id)).toEqual([]);
});
