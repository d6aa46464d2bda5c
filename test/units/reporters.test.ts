import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { SaxesParser } from "saxes";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/core/diagnostic.ts";
import { lineStarts, type Range, rangeOf } from "../../src/core/range.ts";
import { createTally, type DocumentReport, OUTCOMES, type ReportHead, type SourceText } from "../../src/core/report.ts";
import type { Severity } from "../../src/core/severity.ts";
import { KINDS } from "../../src/core/subject.ts";
import { escapeData, escapeProperty } from "../../src/reporters/github.ts";
import { REPORTERS } from "../../src/reporters/index.ts";
import { widthOf } from "../../src/reporters/text/cells.ts";
import { codeFrame } from "../../src/reporters/text/frame.ts";
import { SARIF_RULES } from "../golden/reporters/sarif-rules.ts";

type Schema = { description: string; additionalProperties?: unknown; properties?: Record<string, Schema> };
type Entry = { readonly report: DocumentReport; readonly source?: SourceText };

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const HEAD: ReportHead = {
  tool: { name: "apprunner-contract", version: "1.2.3" },
  release: "2023-09-26",
  rules: SEVERITIES.map((severity) => ({
    id: `some-${severity}`,
    summary: `A rule {of} severity ${severity}.`,
    severity,
    source: "Service.ServiceName",
  })),
};
const WARNING_TEXT = `version: 1.0\r
runtime: \u001b[31mpython\u202e3\u0000 # \u65e5\u672c e\u0301\ttab\r
build: ${"x".repeat(90)}<HERE>${"y".repeat(90)}\r
`;

function diagnosticAt(file: string, text: string, part: string, severity: Severity, more: Partial<Diagnostic> = {}) {
  const start = Math.max(0, text.indexOf(part));
  const range = rangeOf(lineStarts(text), { start, end: Math.min(text.length, start + part.length) });
  const words = {
    message: `This is ${severity === "info" ? "worth knowing" : "wrong"}.`,
    why: "It is so.",
    help: "Change it.",
  };
  return { rule: `some-${severity}`, severity, ...words, file, pointer: "/a~1b/0", range, source: "Service", ...more };
}

function hostileEntry(): Entry {
  const file = "dir,with: odd%/\u001b]0;title\u0007 \u202e.yaml";
  const range = rangeOf(lineStarts(WARNING_TEXT), { start: 0, end: 7 });
  const diagnostics: Diagnostic[] = [
    diagnosticAt(file, WARNING_TEXT, "1.0", "error", { fix: { title: "Rename it", range, text: '"<a & b>"' } }),
    diagnosticAt(file, WARNING_TEXT, "\u202e3", "warning", {
      message: 'A <b>"message"</b> & [link](1) {0} \u001b[2J\r\n::error::injected ]]> 100%, \ud800 \uffff',
      help: `${"A long help that has to be wrapped somewhere. ".repeat(4)}\n  key: value\n  other: value`,
    }),
    diagnosticAt(file, WARNING_TEXT, "<HERE>", "info"),
  ];
  return {
    report: { file, kind: "apprunner-yaml", shape: "X", outcome: "invalid", diagnostics },
    source: { text: WARNING_TEXT },
  };
}

const CLEAN: Entry = {
  report: { file: "ok.json", kind: "request", outcome: "valid", diagnostics: [] },
  source: { text: "{}" },
};
const SKIPPED: Entry = {
  report: { file: "compose.yaml", kind: "foreign", outcome: "skipped", reason: "docker-compose", diagnostics: [] },
};
const UNREADABLE: Entry = {
  report: {
    file: "gone.json",
    kind: "request",
    outcome: "unreadable",
    reason: "no such file",
    diagnostics: [diagnosticAt("gone.json", "", "", "error", { pointer: "", message: "The file cannot be opened." })],
  },
};
const ENTRIES = [CLEAN, hostileEntry(), UNREADABLE, SKIPPED];

function print(id: string, entries: readonly Entry[], options = { color: false, width: 80 }): string {
  const reporter = REPORTERS.find((candidate) => candidate.id === id)?.create(options);
  if (!reporter) throw new Error(`no reporter ${id}`);
  const tally = createTally();
  const begin = reporter.begin(HEAD);
  const texts = entries.map(({ report, source }) => {
    tally.add(report);
    return reporter.document(report, source);
  });
  return begin + texts.join("") + reporter.end(tally.summary(12));
}

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom(
      "a",
      " ",
      "\n",
      "\r",
      "\t",
      "\u001b[1m",
      "\u202e",
      "\ud800",
      "\u0301",
      "\u65e5",
      "%",
      "<",
      "&",
      "]]>",
    ),
  }),
);
const anyEntry: fc.Arbitrary<Entry> = fc
  .record({
    file: anyText,
    text: anyText,
    words: fc.array(anyText, { minLength: 4, maxLength: 4 }),
    cuts: fc.array(fc.nat(60), { minLength: 2, maxLength: 2 }),
    severity: fc.constantFrom(...SEVERITIES),
    fix: fc.boolean(),
    read: fc.boolean(),
  })
  .map(({ file, text, words: [message = "", why = "", help = "", title = ""], cuts, severity, fix, read }) => {
    const [start = 0, end = 0] = cuts.map((cut) => Math.min(cut, text.length)).sort((a, b) => a - b);
    const range = rangeOf(lineStarts(text), { start, end });
    const diagnostic = {
      ...diagnosticAt(file, "", "", severity),
      message: `m${message}`,
      why,
      help,
      range,
      ...(fix && { fix: { title: `t${title}`, range, text: why } }),
    };
    const outcome = !read ? "unreadable" : severity === "error" ? "invalid" : "valid";
    const report: DocumentReport = { file, kind: "request", outcome, diagnostics: [diagnostic] };
    return read ? { report, source: { text } } : { report };
  });
const anyEntries = fc.array(anyEntry, { maxLength: 4 });

interface Element {
  readonly name: string;
  readonly attributes: Record<string, string>;
  readonly children: Element[];
}

function parseXml(text: string): Element {
  const root: Element = { name: "", attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => open.pop());
  parser.write(text).close();
  return root;
}

function holds(check: (entries: readonly Entry[]) => void): void {
  fc.assert(
    fc.property(anyEntries, (entries) => {
      check(entries);
    }),
  );
}

const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } });
const reportSchema = JSON.parse(readFileSync("schemas/report.json", "utf8"));
const isReport = ajv.compile(reportSchema);
const isSarif = ajv.compile(SARIF_RULES);
const plain = (text: string) => text.replace(/\p{Cc}\[\d+m/gu, "");

describe("every reporter", () => {
  test("is listed, and bears its file's name", () => {
    const files = readdirSync("src/reporters").filter((name) => name.endsWith(".ts") && name !== "index.ts");
    expect(REPORTERS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  test.each(REPORTERS)("$id prints what its examples say", ({ create, examples }) => {
    expect(examples.length).toBeGreaterThan(0);
    for (const { of, prints } of examples) {
      const reporter = create({ color: false, width: 80 });
      reporter.begin(of.head);
      expect(reporter.document(of.report, of.source)).toBe(prints);
    }
  });

  test.each(REPORTERS)(
    "$id prints a clean, a hostile, an unreadable and a skipped document as ever",
    async ({ id }) => {
      await expect(print(id, ENTRIES)).toMatchFileSnapshot(`../golden/reporters/${id}.txt`);
    },
  );

  test.each(REPORTERS)("$id keeps nothing of past documents", ({ create }) => {
    const reporter = create({ color: false, width: 80 });
    reporter.begin(HEAD);
    const [, second, third] = [1, 2, 3].map(() => reporter.document(hostileEntry().report, hostileEntry().source));
    expect(third).toBe(second);
  });

  test.each(REPORTERS)("$id sends no terminal a control character, whatever a file holds", ({ id }) => {
    holds((entries) => expect(print(id, entries)).not.toMatch(/(?!\n)\p{Cc}|[\p{Cf}\p{Zl}\p{Zp}]/u));
  });
});

describe("json", () => {
  test("matches its schema, and is what was given", () => {
    holds((entries) => {
      const printed = JSON.parse(print("json", entries));
      expect(isReport(printed), JSON.stringify(isReport.errors)).toBe(true);
      expect(printed.documents).toEqual(entries.map(({ report }) => report));
    });
    expect(isReport(JSON.parse(print("json", ENTRIES)))).toBe(true);
  });

  test("has a schema that lists the kinds and outcomes, describes every member and takes no other", () => {
    const { Document } = reportSchema.$defs;
    expect(Document.properties.kind.enum).toEqual(KINDS);
    expect(Document.properties.outcome.enum).toEqual(OUTCOMES);
    for (const schema of [reportSchema, ...Object.values<Schema>(reportSchema.$defs)]) {
      if (schema.properties) expect(schema.additionalProperties).toBe(false);
      for (const member of Object.values<Schema>(schema.properties ?? {})) expect(member.description).toMatch(/\.$/);
    }
    const printed = JSON.parse(print("json", [hostileEntry()]));
    expect(isReport({ ...printed, more: 1 })).toBe(false);
    expect(isReport({ ...printed, documents: [{ ...printed.documents[0], outcome: "valid" }] })).toBe(false);
  });
});

describe("github", () => {
  test("escapes so that the runner reads the same text back", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !/\p{Cs}/u.test(text)),
        (text) => {
          expect(decodeURIComponent(escapeData(text).replace(/%(?!25|0D|0A)/g, "%25"))).toBe(text);
          expect(decodeURIComponent(escapeProperty(text))).toBe(text);
          expect(escapeProperty(text)).not.toMatch(/[\r\n:,]/);
        },
      ),
    );
  });

  test("prints one command on one line for each diagnostic", () => {
    holds((entries) => {
      const lines = print("github", entries).split("\n").slice(0, -1);
      expect(lines.length).toBe(entries.length);
      for (const line of lines)
        expect(line).toMatch(
          /^::(error|warning|notice) file=[^:,]*,line=\d+,endLine=\d+,(col=\d+,endColumn=\d+,)?title=[^:,]*::/,
        );
    });
  });
});

describe("sarif", () => {
  const resultsOf = (entries: readonly Entry[]) => JSON.parse(print("sarif", entries)).runs[0].results;

  test("keeps the rules of SARIF 2.1.0", () => {
    holds((entries) => expect(isSarif(JSON.parse(print("sarif", entries))), JSON.stringify(isSarif.errors)).toBe(true));
    const { runs } = JSON.parse(print("sarif", ENTRIES));
    for (const { ruleId, ruleIndex } of runs[0].results) expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test.each([
    ["a b/c#?.json", { uri: "a%20b/c%23%3F.json", uriBaseId: "%SRCROOT%" }],
    ["/tmp/x.json", { uri: "file:///tmp/x.json" }],
    ["C:\\a\\x.json", { uri: "file:///C:/a/x.json" }],
    ["c:x.json", { uri: "c%3Ax.json", uriBaseId: "%SRCROOT%" }],
  ])("writes %s as a URI", (file, location) => {
    const report: DocumentReport = {
      file,
      kind: "request",
      outcome: "invalid",
      diagnostics: [diagnosticAt(file, "", "", "error")],
    };
    expect(resultsOf([{ report }])[0].locations[0].physicalLocation.artifactLocation).toEqual(location);
  });

  test("has fingerprints that outlive moved lines and tell results apart", () => {
    const prints = (text: string) => {
      const diagnostics = [1, 2].map(() => diagnosticAt("a.json", text, "x", "error"));
      return resultsOf([{ report: { file: "a.json", kind: "request", outcome: "invalid", diagnostics } }]).map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      );
    };
    expect(prints("x")).toEqual(prints("\n\n  x"));
    expect(prints("x")[0]).not.toEqual(prints("x")[1]);
  });
});

describe("junit", () => {
  const ATTRIBUTES: Record<string, readonly string[]> = {
    testsuites: ["name"],
    testsuite: ["name", "tests", "failures", "errors", "skipped", "time"],
    testcase: ["name", "classname", "time"],
    failure: ["type", "message"],
    error: ["type", "message"],
    "system-out": [],
  };

  test("is XML with the names of Jenkins and Surefire, and right totals", () => {
    const check = (element: Element) => {
      expect(Object.keys(element.attributes)).toEqual(ATTRIBUTES[element.name]);
      element.children.forEach(check);
    };
    const agree = (entries: readonly Entry[]) => {
      const [root] = parseXml(print("junit", entries)).children;
      if (!root) throw new Error("no root");
      check(root);
      expect(root.children.length).toBe(entries.filter(({ report }) => report.outcome !== "skipped").length);
      for (const { attributes, children } of root.children) {
        const count = (name: string) =>
          String(children.filter((each) => each.children.some((child) => child.name === name)).length);
        expect(attributes).toMatchObject({
          tests: String(children.length),
          failures: count("failure"),
          errors: count("error"),
        });
      }
    };
    holds(agree);
    agree(ENTRIES);
  });
});

describe("pretty", () => {
  test("says the same with colour and without", () => {
    holds((entries) =>
      expect(plain(print("pretty", entries, { color: true, width: 80 }))).toBe(print("pretty", entries)),
    );
    expect(print("pretty", ENTRIES, { color: true, width: 80 })).not.toBe(print("pretty", ENTRIES));
  });

  const frameOf = (text: string, range: Range, width: number) => {
    const rows = codeFrame(text, lineStarts(text), range, width);
    const at = rows.findIndex((row) => row.is === "carets");
    const [line, carets] = [rows[at - 1], rows[at]];
    if (line?.is !== "line" || carets?.is !== "carets") throw new Error("no carets");
    return { rows, line, carets };
  };

  test("puts the carets under the text, wherever it stands and however the line is cut", () => {
    const code = fc.string({ unit: fc.constantFrom("a", "b", ":", '"', "7"), maxLength: 300 });
    const target = fc.string({ unit: fc.constantFrom("X", "Y"), minLength: 1, maxLength: 14 });
    fc.assert(
      fc.property(
        code,
        target,
        code,
        fc.constantFrom("\n", "\r\n", "\r"),
        fc.integer({ min: 40, max: 120 }),
        (before, part, after, end, width) => {
          const text = `${after}${end}${before}${part}${after}${end}${before}`;
          const start = after.length + end.length + before.length;
          const { line, carets } = frameOf(text, rangeOf(lineStarts(text), { start, end: start + part.length }), width);
          expect(line.text.substr(carets.indent.length, carets.carets.length)).toBe(part);
        },
      ),
    );
  });

  test("counts wide, combining, invisible characters and tabs as they are shown, and stays within the width", () => {
    fc.assert(
      fc.property(anyEntry, fc.integer({ min: 40, max: 100 }), ({ report, source }, width) => {
        const range = report.diagnostics[0]?.range;
        if (!range || !source) return;
        const { rows, line, carets } = frameOf(source.text, range, width);
        for (const row of rows) {
          const shown = row.is === "line" ? row.text : row.indent + row.carets;
          expect(row.gutter.length + 5 + widthOf(shown)).toBeLessThanOrEqual(width + 1);
        }
        const prefix = source.text.slice(range.start.offset - range.start.column + 1, range.start.offset);
        if (!line.text.includes("\u2026") && /^[ -~\u65e5]*$/.test(prefix))
          expect(carets.indent.length).toBe(widthOf(prefix));
      }),
    );
  });

  test.each([
    ["an empty range has one caret", "a: 1\nb:", 7, 7, "> 2 │ b:|  ^"],
    ["a range of several lines has carets under its first", "a:\n  - b\n  - c\n", 5, 14, "> 2 │   - b|  ^^^"],
    ["a tab is four columns", "\ta: b", 4, 5, "> 1 │     a: b|       ^"],
    ["a wide character is two", "\u65e5: b", 0, 1, "> 1 │ \u65e5: b|^^"],
    ["a byte order mark is not shown", "\ufeffa: b", 4, 5, "> 1 │ a: b|   ^"],
    ["a place behind the text is at its end", "a", 90, 95, "> 1 │ a| ^"],
  ])("%s", (_, text, start, end, want) => {
    const { line, carets } = frameOf(text, rangeOf(lineStarts(text), { start, end }), 80);
    expect(`> ${line.gutter} │ ${line.text}|${carets.indent}${carets.carets}`).toBe(want);
  });

  test("does not slow down on one endless line", () => {
    const text = `{"a":${"[1],".repeat(500_000)}}`;
    const range = rangeOf([0], { start: 1_000_000, end: 1_000_003 });
    const began = performance.now();
    for (let n = 0; n < 1000; n++) codeFrame(text, [0], range, 80);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  test.each([
    [[CLEAN], "1 file checked: 1 valid\n"],
    [[SKIPPED], "No files checked · 1 skipped (docker-compose 1)\n"],
    [[], "No files checked\n"],
  ])("sums up %#", (entries, text) => expect(print("pretty", entries)).toBe(text));
});
