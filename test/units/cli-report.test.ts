import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { ConformanceReport } from "../../src/core/conformance.ts";
import { run, scratch } from "../fixtures/cli/run.ts";
import { runInside } from "../fixtures/cli/run-inside.ts";

const { folder, clear } = scratch();
afterAll(clear);

const hostile = readFileSync(join(import.meta.dirname, "../fixtures/reports/hostile.json"), "utf8");

/** The report with some of its members replaced. */
const but = (members: Partial<ConformanceReport>): string => JSON.stringify({ ...JSON.parse(hostile), ...members });

const cwd = folder({
  "report.json": hostile,
  "one.json": but({ shard: { of: 2, parts: [1] } }),
  "two.json": but({ shard: { of: 2, parts: [2] }, checks: [] }),
  "other.json": but({ seed: "2" }),
  "set.json": but({ requirements: "2026-12" }),
  "broken.json": "{",
  "foreign.json": '{"checks": []}',
});

describe("a wrong call gets a hint and exit code 2", () => {
  test.each([
    ["report mrge a.json", 'with "mrge": did you mean report merge?'],
    ["report show nowhere.json", "cannot read the report nowhere.json: ENOENT"],
    ["report show broken.json", "broken.json is not JSON"],
    ["report show foreign.json", "foreign.json is no report of this version's `conform --report json`: it must have"],
    ["report show report.json --format htm", 'no report "htm": did you mean html?'],
    ["report merge one.json report.json", "they are not shards of one run"],
    ["report merge report.json other.json", "they are of different seeds: 1, 2"],
    ["report merge report.json set.json", "they are of different sets of requirements: all checks, 2026-12"],
    ["report compare report.json", "report compare takes two reports"],
    ["report compare report.json other.json --format html", 'prints pretty, json or markdown, not "html"'],
  ])("%s", async (words, complaint) => {
    const { code, stdout, stderr } = await runInside(words.split(" "), cwd);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(complaint);
  });
});

test("a report is shown in several formats at once, from standard input too", async () => {
  const words = [
    "report",
    "show",
    "-",
    "--format",
    "badge",
    "--format",
    "html:page.html",
    "--format",
    "json:copy.json",
  ];
  const { code, stdout } = await run(words, { cwd, stdin: hostile });
  expect([code, JSON.parse(stdout).message]).toEqual([0, "4 faults"]);
  expect(readFileSync(join(cwd, "page.html"), "utf8")).toMatch(/^<!doctype html>.*<\/html>\n$/su);
  expect(JSON.parse(readFileSync(join(cwd, "copy.json"), "utf8"))).toEqual(JSON.parse(hostile));
});

test("all shards end as the run would have, and a missing one is told", async () => {
  const whole = await run(["report", "merge", "two.json", "one.json"], { cwd });
  expect([whole.code, whole.stderr]).toEqual([1, ""]);
  expect(JSON.parse(whole.stdout)).toMatchObject({ summary: { verdict: "does-not-conform", findings: { must: 4 } } });
  const part = await run(["report", "merge", "two.json"], { cwd });
  expect([part.code, part.stderr]).toEqual([2, "apprunner-contract: of 2 shards these are missing: 1\n"]);
  expect(JSON.parse(part.stdout).summary.verdict).toBe("incomplete");
});

test("a report shows the set of requirements it was judged by, and a comparison of two sets is told", async () => {
  const shown = await runInside(["report", "show", "set.json"], cwd);
  expect(shown.stdout).toContain(", requirements 2026-12, seed 1");
  for (const format of ["markdown", "html"])
    expect((await runInside(["report", "show", "set.json", "--format", format], cwd)).stdout).toMatch(
      /requirements `?2026-12/u,
    );
  const compared = await runInside(["report", "compare", "report.json", "set.json"], cwd);
  expect(compared.stderr).toContain("different sets of requirements: all checks, then 2026-12");
});

test("new faults end with 1, none with 0", async () => {
  const compare = (old: string, now: string) => run(["report", "compare", old, now, "--format", "json"], { cwd });
  expect((await compare("report.json", "other.json")).code).toBe(0);
  const { code, stdout } = await compare("two.json", "report.json");
  expect([code, JSON.parse(stdout).new.length]).toEqual([1, 5]);
});
