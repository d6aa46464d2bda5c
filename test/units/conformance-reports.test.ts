import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { ConformanceReport, ConformanceReporter, ReportedFinding } from "../../src/core/conformance.ts";
import { compareReports } from "../../src/engine/report/compare.ts";
import { comparisonFormat } from "../../src/reporters/comparison/index.ts";
import badge from "../../src/reporters/conformance/badge.ts";
import html from "../../src/reporters/conformance/html.ts";
import json from "../../src/reporters/conformance/json.ts";
import junit from "../../src/reporters/conformance/junit.ts";
import markdown from "../../src/reporters/conformance/markdown.ts";
import ndjson from "../../src/reporters/conformance/ndjson.ts";
import pretty from "../../src/reporters/conformance/pretty.ts";
import { commandsOf } from "../../src/reporters/html/commands.ts";
import { LARGEST } from "../../src/reporters/html/limits.ts";
import { markedJson } from "../../src/reporters/html/marked-json.ts";
import { LONGEST_COMMENT } from "../../src/reporters/text/markdown.ts";
import { ALL_HOSTILE, HOSTILE } from "../fixtures/reports/hostile.ts";

const REPORTERS = [pretty, json, html, markdown, junit, ndjson, badge];

/** Made by `npm run test:report -- --record`. */
const hostile: ConformanceReport = JSON.parse(
  readFileSync(join(import.meta.dirname, "../fixtures/reports/hostile.json"), "utf8"),
);

/** The same run as if everything had been as it should. */
const clean: ConformanceReport = {
  ...hostile,
  checks: hostile.checks.map((check) => ({ ...check, status: "passed", findings: [] })),
  summary: { ...hostile.summary, verdict: "conforms", failed: 0, passed: 7, findings: { must: 0, should: 0 } },
};

const textOf = (reporter: ConformanceReporter, report: ConformanceReport): string =>
  reporter.create({ color: false, width: 100 })({ event: "ended", report });

/** A page without what is the same in every page. */
const told = (page: string): string =>
  page
    .replace(/<style>.*?<\/style>/su, "<style></style>")
    .replace(/<script>.*?<\/script>/su, "<script></script>")
    .replace(/sha256-[^&]+/gu, "sha256-");

/** What a text may have that a terminal obeys or that nobody sees. */
const OBEYED = /(?!\n)\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}/u;

/** The report, with texts of the target's choice in every place where a target has one. */
function withTexts(texts: readonly string[]): ConformanceReport {
  let at = 0;
  const next = (): string => texts[at++ % texts.length] as string;
  const finding = (one: ReportedFinding): ReportedFinding => ({
    ...one,
    message: next(),
    expected: { [next()]: next() },
    actual: [next()],
    path: [next(), 0],
    history: one.history.map((exchange) => ({
      ...exchange,
      input: { [next()]: next() },
      body: at % 2 === 0 ? next() : JSON.stringify({ [next()]: [next()] }),
      headers: { [next()]: next() },
    })),
  });
  const checks = hostile.checks.map((check) => ({ ...check, findings: check.findings.map(finding) }));
  const summary = { ...hostile.summary, ended: next(), leftovers: [next()], stale: [next()] };
  return { ...hostile, target: next(), checks, summary };
}

/** `count` findings with long histories. */
function large(count: number): ConformanceReport {
  const [check] = hostile.checks.filter(({ findings }) => findings.length > 0);
  const [finding] = check?.findings ?? [];
  if (!check || !finding) throw new Error("the fixture has findings");
  const exchange = { operation: "ListServices", input: { a: "b" }, body: `"${ALL_HOSTILE.repeat(5)}"`, sent: 0 };
  const history = Array.from({ length: 12 }, () => ({ ...exchange, role: "command" as const }));
  const findings = Array.from({ length: count }, (_, at) => ({ ...finding, id: `${finding.id}${at}`, history }));
  return { ...hostile, checks: [{ ...check, findings }] };
}

describe("golden files", () => {
  test.each(REPORTERS.map((reporter) => [reporter.id, reporter] as const))("%s", async (id, reporter) => {
    const golden = (name: string) => join(import.meta.dirname, `../golden/conformance/${name}-${id}.txt`);
    const own = id === "html" ? told : (text: string) => text;
    await expect(own(textOf(reporter, hostile))).toMatchFileSnapshot(golden("hostile"));
    await expect(own(textOf(reporter, clean))).toMatchFileSnapshot(golden("clean"));
  });

  test.each(["pretty", "json", "markdown"])("a comparison as %s", async (format) => {
    const [first, ...rest] = hostile.checks.filter(({ findings }) => findings.length > 0);
    if (!first) throw new Error("the fixture has findings");
    const before = { ...hostile, checks: rest };
    const after = {
      ...clean,
      checks: [first, ...clean.checks.filter(({ id }) => id !== first.id)],
      summary: { ...clean.summary },
    };
    const { ended: _, ...summary } = after.summary;
    const style = { before, after, color: false, width: 100 };
    const text = comparisonFormat(format)?.(compareReports(before, { ...after, summary }), style);
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, `../golden/conformance/comparison-${format}.txt`));
  });
});

describe("whatever a target answers, nothing of it is obeyed", () => {
  const anyTexts = fc.array(
    fc.oneof(
      fc.constantFrom(...HOSTILE),
      fc.string({ unit: "binary" }),
      fc.string({ unit: fc.constantFrom(..."<>&\"'`|[]()@#{}\\\n\u001b\u202e") }),
    ),
    { minLength: 1, maxLength: 8 },
  );

  test.each(REPORTERS.map((reporter) => [reporter.id, reporter] as const))("%s", (_id, reporter) => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        expect(OBEYED.exec(textOf(reporter, withTexts(texts)))).toBeNull();
      }),
      { numRuns: 8 },
    );
  });

  test("a page has the elements that its template has, and they alone", () => {
    const tagsOf = (page: string): readonly string[] =>
      [...new Set([...told(page).matchAll(/<\/?([a-z!][\w-]*)/giu)].map(([, name = ""]) => name))].sort();
    const usual = tagsOf(textOf(html, withTexts(["plain"])));
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const page = textOf(html, withTexts(texts));
        expect(tagsOf(page).filter((tag) => !usual.includes(tag))).toEqual([]);
        expect(page.match(/<script|<style/giu)).toHaveLength(2);
      }),
      { numRuns: 12 },
    );
  });

  test("a comment shows it as code, and nowhere else", () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const text = textOf(markdown, withTexts(texts));
        const prose = text.replace(/^(`{3,})text\n.*?\n\1$/gmsu, "").replace(/(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)/gu, "");
        expect(prose.replace(/<\/?(?:details|summary)>/gu, "")).not.toMatch(
          /[<@[\]]|https?:|^#{1,6} (?! ?(?:must|should|[✓✗]))/mu,
        );
      }),
      { numRuns: 12 },
    );
  });

  test("JUnit stays XML", () => {
    fc.assert(
      fc.property(anyTexts, (texts) => {
        const parser = new SaxesParser();
        const names = new Set<string>();
        parser.on("opentag", ({ name }) => names.add(name));
        parser.write(textOf(junit, withTexts(texts))).close();
        const usual = ["testsuites", "testsuite", "testcase", "failure", "system-out", "skipped"];
        expect([...names].filter((name) => !usual.includes(name))).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

describe("sizes", () => {
  test.each([1, 40, 150])("with %i findings a page has at most a megabyte, and says what it leaves out", (count) => {
    const page = textOf(html, large(count));
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(LARGEST);
    expect(page.includes("stays below one megabyte")).toBe(count > 1);
    expect(page.split('class="finding"')).toHaveLength(count + 1);
  });

  test("a comment has at most 65,000 characters, and says how much it leaves out", () => {
    const text = textOf(markdown, large(100));
    expect(text.length).toBeLessThanOrEqual(LONGEST_COMMENT);
    const shown = text.split("<details>").length - 1;
    expect(shown).toBeGreaterThan(5);
    expect(text).toContain(`${100 - shown} of 100 findings are left out here`);
    expect(textOf(markdown, hostile)).not.toContain("left out");
  });
});

describe("a difference is marked where it is", () => {
  const marked = (value: unknown, path: readonly (string | number)[], expected?: unknown): string =>
    markedJson(value, { path, ...(expected !== undefined && { expected: JSON.stringify(expected) }) })
      .map(({ text, mark }) => `${mark === "expected" ? "-" : mark === "received" ? "+" : " "}${text}`)
      .join("\n");

  test.each([
    [
      "another value",
      { a: { b: 1 }, c: 2 },
      ["a", "b"],
      3,
      ' {\n   "a": {\n-    "b": 3\n+    "b": 1\n   },\n   "c": 2\n }',
    ],
    ["a value that is absent", { a: { c: 1 } }, ["a", "b"], "x", ' {\n   "a": {\n     "c": 1\n-    "b": "x"\n   }\n }'],
    ["a value too many", [1, 2], [1], undefined, " [\n   1,\n+  2\n ]"],
    ["a place whose surroundings are absent", {}, ["a", "b"], 1, ' {\n-  "a": …\n }'],
    ["everything", "no", [], "yes", '-"yes"\n+"no"'],
  ])("%s", (_what, value, path, expected, text) => {
    expect(marked(value, path, expected)).toBe(text);
  });

  test("any JSON is printed whole", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(
          JSON.parse(
            markedJson(value)
              .map(({ text }) => text)
              .join("\n"),
          ),
        ).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns: 100 },
    );
  });
});

test("a shell takes every byte of a command for data", () => {
  const calls = fc.sample(fc.record({ name: fc.string({ unit: "binary" }), words: fc.constantFrom(...HOSTILE) }), {
    numRuns: 40,
    seed: 1,
  });
  const script = calls.map((input) => {
    const { curl, cli } = commandsOf(
      { operation: "CreateService", input, body: "", sent: 0, role: "command" },
      "http://x/'",
    );
    return `${curl}\n${cli}\n`;
  });
  const raw = String.fromCharCode(...Array.from({ length: 255 }, (_, at) => at + 1));
  const request = { method: "POST", path: "/", headers: { "x-a": "it's $(evil)" }, body: raw };
  script.push(`${commandsOf({ operation: "", request, body: "", sent: 0, role: "command" }, "here").curl}\n`);
  const tellers = 'curl() { shift $(($# - 1)); printf \'%s\\0\' "$1"; }; aws() { curl "$@"; }; URL=there\n';
  const { stdout, stderr } = spawnSync("/bin/bash", ["--norc", "-c", tellers + script.join("")], {
    encoding: "latin1",
    env: { LC_ALL: "C", PATH: "" },
  });
  expect(stderr).toBe("");
  const bodies = stdout.split("\0").slice(0, -1);
  expect(bodies.pop()).toBe(raw);
  expect(bodies.map((body) => JSON.parse(body))).toEqual(
    calls.flatMap((input) => [input, input].map((one) => JSON.parse(JSON.stringify(one)))),
  );
});
