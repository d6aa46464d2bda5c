import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const root = join(import.meta.dirname, "../..");
const PROSE = readdirSync(root).filter((name) => name.endsWith(".md") && name !== "CHANGELOG.md");

/** Paths of this project that a text names as code, up to the first part that stands for a name: `src/rules/<kind>`. */
function pathsIn(text: string): readonly string[] {
  const found = text.matchAll(/`((?:src|test|scripts|schemas|generated)\/[^`\s]*)`/g);
  return [...found].map(([, path = ""]) => path.replace(/\/[^/]*[<*{[].*$|\/$/, ""));
}

test.each(PROSE)("%s names paths that are there", (name) => {
  const paths = pathsIn(readFileSync(join(root, name), "utf8"));
  const startsAName = (path: string): boolean => {
    const folder = join(root, path, "..");
    return existsSync(folder) && readdirSync(folder).some((entry) => join(folder, entry).startsWith(join(root, path)));
  };
  expect(paths.filter((path) => !startsAName(path))).toEqual([]);
});

test.each(PROSE)("%s names scripts that are there", (name) => {
  const scripts = [...readFileSync(join(root, name), "utf8").matchAll(/npm run (?:-s |--silent )?([a-z][a-z:]*)/g)];
  expect(scripts.map(([, script = ""]) => script).filter((script) => !(script in manifest.scripts))).toEqual([]);
});

test("paths and scripts are found at all", () => {
  expect(pathsIn("see `src/rules/<kind>/<id>.ts`, `schemas/facts/` and `src/none.ts`")).toEqual([
    "src/rules",
    "schemas/facts",
    "src/none.ts",
  ]);
  expect(pathsIn(readFileSync(join(root, "CONTRIBUTING.md"), "utf8")).length).toBeGreaterThan(20);
});
