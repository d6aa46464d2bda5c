import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMMANDS } from "../../src/cli/commands/index.ts";
import { EMITTERS } from "../../src/emitters/index.ts";
import { REPORTERS } from "../../src/reporters/index.ts";

const source = join(import.meta.dirname, "../../src");
const filesIn = (folder: string): readonly string[] =>
  readdirSync(join(source, folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map(({ name }) => basename(name, ".ts"))
    .sort();

describe("each unit has a file of its own name, and a line in its folder's list", () => {
  test.each([
    ["emitters", Object.keys(EMITTERS)],
    ["reporters", REPORTERS.map(({ id }) => id)],
    ["cli/commands", Object.keys(COMMANDS)],
  ])("%s", (folder, ids) => {
    expect([...ids].sort()).toEqual(filesIn(folder));
  });

  test("an emitter bears the name that it is called by", async () => {
    for (const [name, { load }] of Object.entries(EMITTERS)) expect((await load()).default.id).toBe(name);
  });

  test("a command bears the name that it is called by", async () => {
    for (const [name, { load }] of Object.entries(COMMANDS)) expect((await load()).name).toBe(name);
  });
});
