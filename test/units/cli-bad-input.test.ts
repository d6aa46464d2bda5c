import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { BAD_FILES, makeSpecialFiles } from "../fixtures/cli/bad-input.ts";
import { about, configuration, placesIn, type Ran, type Report, run, scratch, validate } from "../fixtures/cli/run.ts";

const { folder, clear } = scratch();
afterAll(clear);

/** What becomes of each file, and where its findings stand. */
const WANT: readonly (readonly [file: string, outcome: string, places: readonly string[]])[] = [
  ["gone.json", "unreadable", ["1:1 unreadable-file"]],
  ["itself.json", "unreadable", ["1:1 unreadable-file"]],
  ["good.yaml/below.json", "unreadable", ["1:1 unreadable-file"]],
  ["latin-1.yaml", "unreadable", ["3:5 unreadable-encoding"]],
  ["utf-16.json", "unreadable", ["1:1 unreadable-encoding"]],
  ["mark.json", "invalid", ["2:3 member-case"]],
  ["mark.yaml", "valid", ["9:3 misplaced-member"]],
  ["empty.json", "unreadable", ["1:1 unreadable-empty"]],
  ["empty.yaml", "unreadable", ["1:1 unreadable-empty"]],
  ["huge.json", "unreadable", ["1:1 unreadable-too-large"]],
  ["huge.yaml", "unreadable", ["1:1 unreadable-too-large"]],
  ["deep.json", "unreadable", ["1:401 unreadable-nesting"]],
  ["deep-objects.json", "unreadable", ["1:2001 unreadable-nesting"]],
  ["deep-open.json", "unreadable", ["1:401 unreadable-nesting"]],
  ["deep.yaml", "unreadable", ["1:401 unreadable-nesting"]],
  ["deep-lists.yaml", "unreadable", ["1:801 unreadable-nesting"]],
  ["deep-maps.yaml", "unreadable", ["1:1601 unreadable-nesting"]],
  ["repeated.json", "valid", ["3:3 no-duplicate-key"]],
  ["repeated.yaml", "invalid", ["9:3 no-duplicate-key"]],
  ["bomb.yaml", "unreadable", ["6:25 unreadable-aliases"]],
  ["itself.yaml", "unreadable", ["1:14 unreadable-aliases"]],
  ["function.yaml", "valid", ["8:12 no-unsafe-tag"]],
  ["prototype.json", "valid", ["2:3 no-prototype-key", "3:3 no-prototype-key"]],
  ["prototype.yaml", "valid", ["9:1 no-prototype-key", "10:1 no-prototype-key"]],
  ["documents.yaml", "valid", ["10:1 one-document"]],
  ["variable.json", "valid", ["2:18 placeholder"]],
  ["account.json", "valid", ["10:24 placeholder"]],
  ["bare-variable.json", "unreadable", ["1:18 unreadable-syntax"]],
  ["comma.json", "unreadable", ["2:30 unreadable-syntax"]],
  ["tab.yaml", "unreadable", ["3:1 unreadable-syntax"]],
  ["suppressions.yaml", "valid", Array.from({ length: 1000 }, (_, i) => `${i + 1}:40 suppression-is-used`)],
];

describe("all bad input in one run", () => {
  let cwd: string;
  let ran: Ran & { readonly report: Report };
  beforeAll(async () => {
    cwd = folder({ ...BAD_FILES, "good.yaml": configuration() });
    makeSpecialFiles(cwd);
    ran = await validate([...WANT.map(([file]) => file), "good.yaml"], { cwd });
  }, 30_000);

  test.each(WANT)("%s is %s", (file, outcome, places) => {
    const found = about(ran.report, file);
    expect([found?.outcome, placesIn(found)]).toEqual([outcome, places]);
  });

  test("every file has a report, the last one too", () => {
    expect(ran.report.documents.map(({ file }) => file)).toEqual([...WANT.map(([file]) => file), "good.yaml"]);
    expect(about(ran.report, "good.yaml")?.outcome).toBe("valid");
  });

  test("it ends with exit code 2 and without a stack trace", () => {
    expect([ran.code, ran.stderr]).toEqual([2, ""]);
    expect(ran.stdout).not.toMatch(/\\n\s+at /);
  });

  test("the prototype of objects stays as it is", async () => {
    const { code, report } = await validate(["prototype.json", "good.yaml"], { cwd });
    expect([code, report.documents.map(({ outcome }) => outcome)]).toEqual([0, ["valid", "valid"]]);
  });

  test("for people each has its place, too", async () => {
    const { code, stdout, stderr } = await run(["validate", ...WANT.map(([file]) => file)], { cwd });
    expect([code, stderr]).toEqual([2, ""]);
    for (const [file, , [place]] of WANT) expect(stdout).toContain(`${file}:${place?.split(" ")[0]}  `);
    expect(stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m);
  });

  test("a walk passes over what nobody meant for App Runner, and loops end", async () => {
    const { code, report } = await validate(["."], { cwd });
    const found = Object.fromEntries(report.documents.map(({ file, outcome, reason }) => [file, reason ?? outcome]));
    expect(code).toBe(1);
    expect(found).toMatchObject({
      "deep.json": "unreadable, with no sign of App Runner",
      "huge.yaml": "unreadable, with no sign of App Runner",
      "itself.json": "is a link that leads nowhere",
      "loop/again": "links to a folder that is walked anyway",
      "loop/inner/up": "links to a folder that is walked anyway",
      "good.yaml": "valid",
    });
  });
});

test("a walk reports what it cannot read where the name or the text tells of App Runner", async () => {
  const cwd = folder({ "apprunner.yaml": "", "a.yaml": "Type: AWS::AppRunner::Service\n\t:\n", "b.yaml": "a: [" });
  const { code, report } = await validate(["."], { cwd });
  expect([code, report.documents.map(({ file, outcome }) => `${file} ${outcome}`)]).toEqual([
    2,
    ["a.yaml unreadable", "apprunner.yaml unreadable", "b.yaml skipped"],
  ]);
});
