import { join } from "node:path";
import { expect, test } from "vitest";
import { RULES } from "../../src/rules/index.ts";
import { foundInExample } from "../fixtures/found-in-example.ts";
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

test("no words are left of a rule that is gone", () => {
  expect(WITH_EXAMPLES.map(({ id }) => id)).toEqual(expect.arrayContaining(leftIn(GOLDEN)));
});
