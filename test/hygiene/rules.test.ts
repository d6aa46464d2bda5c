import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { Evidence, Rule } from "../../src/core/define.ts";
import { atLeast, type Severity } from "../../src/core/severity.ts";
import { RULES } from "../../src/rules/index.ts";
import { foundInExample, isFile } from "../fixtures/found-in-example.ts";

const root = join(import.meta.dirname, "../..");
const contract = contractAt(LATEST);

/** The strongest severity that each grade of evidence carries. */
const STRONGEST: Readonly<Record<Evidence, Severity>> = {
  documented: "error",
  model: "error",
  observed: "warning",
  advice: "warning",
  unconfirmed: "info",
};

const folders = ["structure", "environment", "service", "repository", "faults"];
const files = folders.flatMap((folder) =>
  readdirSync(join(root, "src/rules", folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts") && entry.name !== "index.ts")
    .map((entry) => join("src/rules", folder, entry.name)),
);

const findings = async (rule: Rule, example: unknown): Promise<readonly string[]> =>
  (await foundInExample(rule, example)).map((told) => told.rule);

/** Faults that no text can show: the file cannot be opened, or its size alone is too much. */
const WITHOUT_TEXT = ["cannot-open", "too-large"];

test("each file in the rule folders holds one rule of its own name, and each rule has a file", async () => {
  const ids = RULES.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const rules = await Promise.all(
    files.map(async (file) => [
      basename(file, ".ts"),
      ((await import(join(root, file))) as { default?: Rule }).default?.id,
    ]),
  );
  for (const [name, id] of rules) expect(id, `default export of ${name}.ts`).toBe(name);
  expect(rules.map(([, id]) => id).sort()).toEqual([...ids].sort());
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test("is no stronger than its evidence", () => {
    expect(atLeast(STRONGEST[rule.evidence], rule.severity)).toBe(true);
    if (rule.service === "refuses") expect(["documented", "model", "observed"]).toContain(rule.evidence);
  });

  test("says in one sentence what is true, and where that stands", () => {
    expect(rule.summary).toMatch(/^[A-Z`].*\.$/s);
    expect(rule.summary).not.toMatch(/[.!?] [A-Z]/);
    expect(resolves(rule.source), `source ${rule.source}`).toBe(true);
  });

  if (rule.on === "tree") return;
  if (rule.on !== "fault" || !rule.faults.some((fault) => WITHOUT_TEXT.includes(fault)))
    test("has examples of both kinds", () => {
      expect(Math.min(rule.examples.invalid.length, rule.examples.valid.length)).toBeGreaterThan(0);
    });
  test("finds exactly one fault in each invalid example", async () => {
    for (const example of rule.examples.invalid)
      expect(await findings(rule, example), shown(example)).toEqual([rule.id]);
  });
  test("is silent about each valid example", async () => {
    for (const example of rule.examples.valid)
      expect(await findings(rule, example), shown(example)).not.toContain(rule.id);
  });
});

const shown = (example: unknown): string => (isFile(example) ? example.text : JSON.stringify(example));

/** Whether a source names a shape, a member, an operation, a fact table, or a public standard. */
function resolves(source: string): boolean {
  if (/^(RFC \d+|YAML 1\.2\.2|ECMA-262)\b/.test(source)) return true;
  const table = /^facts\/([\w-]+)/.exec(source)?.[1];
  if (table) return existsSync(join(root, "schemas/facts", `${table}.json`));
  if (source.startsWith("README#")) return readFileSync(join(root, "README.md"), "utf8").includes(source.slice(7));
  const [owner = "", member] = source.split(".");
  if (member === undefined) return contract.operation(owner) !== undefined || contract.shape(owner) !== undefined;
  return contract.shape(owner)?.members?.has(member) === true;
}
