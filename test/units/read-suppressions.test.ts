import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/core/diagnostic.ts";
import { readJson } from "../../src/read/json.ts";
import { suppress } from "../../src/read/suppressions.ts";
import { readYaml } from "../../src/read/yaml.ts";

const SIGN = "apprunner-contract-disable-next-line";

function diagnostic(rule: string, line: number): Diagnostic {
  const start = { line, column: 1, offset: 0 };
  const words = { message: "", why: "", help: "", source: "", file: "", pointer: "", severity: "error" } as const;
  return { ...words, rule, range: { start, end: start } };
}

function run(text: string, diagnostics: readonly Diagnostic[]) {
  const read = text.startsWith("{") ? readJson(text) : readYaml(text);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  const { kept, faults } = suppress(read.document, diagnostics, (id) => id === "one" || id === "two");
  return {
    kept: kept.map(({ rule, range }) => `${rule}:${range.start.line}`),
    faults: faults.map((fault) => `${fault.kind} ${text.slice(fault.span.start, fault.span.end)}`),
  };
}

test.each([
  ["the next line", `# ${SIGN} one -- why\na: 1\n`, 2],
  ["past comments and empty lines", `# ${SIGN} one -- why\n# x\n\na: 1\n`, 4],
  ["several rules", `# ${SIGN} one, two -- why\na: 1\n`, 2],
  ["after a value", `x: 1 # ${SIGN} one -- why\na: 1\n`, 2],
  ["two comments", `# ${SIGN} one -- why\n# ${SIGN} two -- why\na: 1\n`, 3],
])("suppresses %s", (_, text, line) => {
  const isTwo = text.includes("two");
  const found = [diagnostic("one", line), ...(isTwo ? [diagnostic("two", line)] : [])];
  expect(run(text, found)).toEqual({ kept: [], faults: [] });
});

test.each([
  ["another line", `# ${SIGN} one -- why\nb: 1\na: 1\n`, ["one:3"], ["unused-suppression one"]],
  ["another rule", `# ${SIGN} two -- why\nb: 1\na: 1\n`, ["one:3"], ["unused-suppression two"]],
  ["no rule", `# ${SIGN} -- why\nb: 1\na: 1\n`, ["one:3"], [`unused-suppression # ${SIGN} -- why`]],
  ["text", `b: "# ${SIGN} one -- why"\n\na: 1\n`, ["one:3"], []],
  ["another word", `# ${SIGN}s one -- why\n\na: 1\n`, ["one:3"], []],
  ["no reason", `# x\n# ${SIGN} one --\na: 1\n`, [], [`unexplained-suppression # ${SIGN} one --`]],
  ["JSON", `{ "# ${SIGN} one -- why":\n\n 1 }`, ["one:3"], []],
])("tells apart %s", (_, text, kept, faults) => {
  expect(run(text, [diagnostic("one", 3)])).toEqual({ kept, faults });
});

test("says whether an unused rule exists", () => {
  const read = readYaml(`# ${SIGN} one, three -- why\na: 1\n`);
  const faults = read.ok && suppress(read.document, [], (id) => id === "one").faults;
  expect(faults).toMatchObject([
    { rule: "one", known: true },
    { rule: "three", known: false },
  ]);
});
