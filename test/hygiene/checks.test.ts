import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { COMPARISON_CHECKS } from "../../src/checks/comparison/index.ts";
import type { Check } from "../../src/checks/define.ts";
import { EXCHANGE_CHECKS } from "../../src/checks/exchange/index.ts";
import { HISTORY_CHECKS } from "../../src/checks/history/index.ts";
import { CHECKS } from "../../src/checks/index.ts";
import { OUTCOME_CHECKS } from "../../src/checks/outcome/index.ts";
import { PROTOCOL_CHECKS } from "../../src/checks/protocol/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import { RULES } from "../../src/rules/index.ts";

const root = join(import.meta.dirname, "../..");
const contract = contractAt(LATEST);

const FOLDERS: Readonly<Record<Check["on"], readonly Check[]>> = {
  protocol: PROTOCOL_CHECKS,
  exchange: EXCHANGE_CHECKS,
  outcome: OUTCOME_CHECKS,
  comparison: COMPARISON_CHECKS,
  history: HISTORY_CHECKS,
};

/** The cases of Smithy's suite that a server of this API can meet, and that an answer can show. */
const CASES = [
  "AwsJson10ComplexError",
  "AwsJson10EmptyComplexError",
  "AwsJson10EmptyInputAndEmptyOutput",
  "AwsJson10EmptyInputAndEmptyOutputSendJsonObject",
  "AwsJson10InvalidGreetingError",
  "AwsJson10MustSupportParametersInContentType",
  "AwsJson10NoInputAndOutput",
  "AwsJson10ServiceSupportsNoPayloadForNoInput",
];

describe.each(Object.entries(FOLDERS))("the folder %s", (folder, checks) => {
  const files = readdirSync(join(root, "src/checks", folder), { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== "index.ts")
    .map(({ name }) => basename(name, ".ts"));

  test("lists each of its files once, and nothing else", () => {
    expect(checks.map(({ id }) => id).sort()).toEqual(files.sort());
  });

  test.each(files)("%s.ts holds the check of its name and kind", async (name) => {
    const { default: check } = (await import(join(root, "src/checks", folder, `${name}.ts`))) as { default?: Check };
    expect([check?.id, check?.on]).toEqual([name, folder]);
  });
});

test("every check is in the list of all, and has a name of its own, beside rules too", () => {
  const all = new Set(CHECKS);
  expect(
    Object.values(FOLDERS)
      .flat()
      .filter((check) => !all.delete(check)),
  ).toEqual([]);
  expect(all.size).toBe(0);
  const ids = [...CHECKS, ...RULES].map(({ id }) => id);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test("every case of the protocol's suite that a server can meet is a check", () => {
  const covered = PROTOCOL_CHECKS.flatMap(({ cases = [] }) => cases);
  expect([...covered].sort()).toEqual(CASES);
});

describe.each(CHECKS.map((check) => [check.id, check] as const))("%s", (_, check) => {
  test("demands no more than its evidence carries", () => {
    expect([
      "documented",
      "model",
      ...(check.level === "should" ? ["observed", "advice", "unconfirmed"] : []),
    ]).toContain(check.evidence);
  });

  test("says in one sentence what is demanded, and where that stands", () => {
    expect(check.summary).toMatch(/^[A-Z`].*\.$/s);
    expect(check.summary).not.toMatch(/[.!?] [A-Z]/);
    expect(resolves(check.source), `source ${check.source}`).toBe(true);
  });

  test("has examples of both kinds", () => {
    expect(check.examples.conforms.length).toBeGreaterThan(0);
    expect(check.examples.violates.length).toBeGreaterThan(0);
  });
});

/** Whether a source names a shape, a member, an operation, a fact table, or a public standard. */
function resolves(source: string): boolean {
  if (/^RFC \d+$/.test(source)) return true;
  const table = /^facts\/([\w-]+)$/.exec(source)?.[1];
  if (table) return existsSync(join(root, "schemas/facts", `${table}.json`));
  const [owner = "", member] = source.split(".");
  if (member === undefined) return contract.operation(owner) !== undefined || contract.shape(owner) !== undefined;
  return contract.shape(owner)?.members?.has(member) === true;
}
