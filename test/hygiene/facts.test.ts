import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import contract from "../../generated/contract.json" with { type: "json" };

const source = join(import.meta.dirname, "../../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/examples\/|example-/.test(file))
  .sort();

/** The code of a file without comments, the examples of its unit, and what only the examples use. */
function codeOf(file: string): string {
  const text = readFileSync(join(source, file), "utf8");
  return withoutUnused(withoutExamples(text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/ .*$/gm, "")));
}

/** Cuts what stands between the brackets after `examples:`. */
function withoutExamples(text: string): string {
  const start = /\bexamples: (?=[{[])/.exec(text);
  if (!start) return text;
  let depth = 0;
  let at = start.index + start[0].length;
  do {
    if (/[{[(]/.test(text[at] as string)) depth++;
    if (/[}\])]/.test(text[at] as string)) depth--;
    at++;
  } while (depth > 0 && at < text.length);
  return text.slice(0, start.index) + withoutExamples(text.slice(at));
}

/** Cuts constants and functions that nothing else in the text names. */
function withoutUnused(text: string): string {
  const statements = text.split(/^(?=(?:export |const |function |import ))/m);
  const isUsed = (statement: string): boolean => {
    const name = /^(?:const|function) (\w+)/.exec(statement)?.[1];
    return (
      name === undefined ||
      statements.some(
        (other) =>
          other !== statement && new RegExp(`(?<![."])\\b${name}\\b(?![":])`).test(other.replace(/"[^"\n]*"/g, '""')),
      )
    );
  };
  const used = statements.filter(isUsed);
  return used.length === statements.length ? text : withoutUnused(used.join(""));
}

type Schemas = Readonly<Record<string, { readonly enum?: readonly string[]; readonly [keyword: string]: unknown }>>;
const $defs: Schemas = { ...contract.$defs, ...contract.repository };
const enums = Object.values($defs).flatMap(({ enum: values }) =>
  values && values.length > 2 ? [new Set(values)] : [],
);
const bounds = JSON.stringify($defs).match(/(?<="(?:minLength|maxLength|minimum|maximum)":)\d+/g) ?? [];
/** Limits that are no everyday numbers: 1024 is a unit and 200 a status, too. */
const limits = new Set(bounds.filter((digits) => Number(digits) > 100 && !["1024", "200"].includes(digits)));

describe("facts stand in schemas/ and nowhere else", () => {
  test("the contract has facts to look for", () => {
    expect(enums.length).toBeGreaterThan(5);
    expect(limits).toContain("4096");
  });

  test.each(files)("src/%s", (file) => {
    const code = codeOf(file);
    expect(code, "an ARN's form").not.toMatch(/arn:aws[:-]/);
    const lists = code.match(/\[\s*(?:"[^"]*",?\s*){3,}\]/g) ?? [];
    for (const list of lists) {
      const words = [...list.matchAll(/"([^"]*)"/g)].map(([, word]) => word as string);
      expect(
        enums.some((values) => words.every((word) => values.has(word))),
        `a list of values: ${list}`,
      ).toBe(false);
    }
    const numbers = (code.match(/(?<![\w."'`$#-])\d[\d_]*(?![\w."'`])/g) ?? []).map((digits) =>
      digits.replaceAll("_", ""),
    );
    expect(
      numbers.filter((digits) => limits.has(digits)),
      "a limit of the service",
    ).toEqual([]);
  });
});
