import { readFile } from "node:fs/promises";
import { join } from "node:path";
import handlebars, { type TemplateDelegate } from "handlebars";
import type { Check } from "../../src/checks/define.ts";
import { CHECK_FOLDERS } from "../../src/checks/index.ts";
import { contractAt, LATEST } from "../../src/contract/contract.ts";
import type { FileExample, Rule } from "../../src/core/define.ts";
import type { Release } from "../../src/core/release.ts";
import contractPages from "../../src/emitters/docs.ts";
import type { History } from "../../src/emitters/index.ts";
import { complaintOf, exampleLines, fixOf, LOOKS_AT, sentFor } from "../../src/engine/explain-check.ts";
import { RULE_FOLDERS } from "../../src/rules/index.ts";
import { optionsAt, type Produced } from "./producers.ts";

const REACTIONS = {
  refuses: "refuses it",
  ignores: "passes over it",
  unknown: "is not known to refuse or to accept it",
} as const;

/** The pages of `generated/docs`: one for each rule, check and operation, made from the units themselves. */
export async function docs(history: History): Promise<Produced> {
  const [rule, rules, check, checks] = await Promise.all(["rule", "rules", "check", "checks"].map(template));
  const pages: Produced = new Map();
  const folders = Object.entries(RULE_FOLDERS);
  for (const [folder, members] of folders)
    for (const one of members) pages.set(`docs/rules/${one.id}.md`, tidy(rule?.(rulePage(one, folder)) ?? ""));
  const index = {
    count: folders.flatMap(([, members]) => members).length,
    folders: folders.map(([title, members]) => ({ title, rules: [...members].sort((a, b) => (a.id < b.id ? -1 : 1)) })),
  };
  pages.set("docs/rules/index.md", tidy(rules?.(index) ?? ""));
  for (const one of Object.values(CHECK_FOLDERS).flat())
    pages.set(`docs/checks/${one.id}.md`, tidy(check?.(checkPage(one)) ?? ""));
  pages.set("docs/checks/index.md", tidy(checks?.(checkIndex()) ?? ""));
  const release = history.releases.at(-1) as Release;
  for (const { name, text } of await contractPages.emit(history, optionsAt(release)))
    pages.set(`docs/${name}`, `<!-- Made by \`npm run generate\`; do not edit. -->\n${text}`);
  return pages;
}

async function template(name: string): Promise<TemplateDelegate> {
  const text = await readFile(join(import.meta.dirname, "templates", `${name}.md.hbs`), "utf8");
  return handlebars.compile(text, { strict: false, noEscape: true });
}

function rulePage(rule: Rule, folder: string) {
  const { id, summary, severity, evidence, source, service, examples } = rule;
  return {
    id,
    summary,
    severity,
    evidence,
    source,
    reaction: REACTIONS[service],
    ...(rule.on === "shape" && { shape: rule.shape }),
    file: `src/rules/${folder}/${id}.ts`,
    examples: [
      ...examples.invalid.slice(0, 2).map((example) => ({ title: "Wrong", ...shown(example) })),
      ...examples.valid.slice(0, 1).map((example) => ({ title: "Right", ...shown(example) })),
    ],
  };
}

function checkPage(check: Check) {
  const { id, summary, level, evidence, source, on } = check;
  return {
    id,
    summary,
    level,
    evidence,
    source,
    judges: LOOKS_AT[on],
    sourcePage: pageOf(source),
    sends: sentFor(check),
    says: visible(complaintOf(check)?.message ?? ""),
    fix: fixOf(check),
    ...(check.on === "protocol" && check.cases && { cases: check.cases.join(", ") }),
    file: `src/checks/${on}/${id}.ts`,
    examples: [
      { title: "Wrong", text: visible(exampleLines(check, "violates").join("\n")) },
      { title: "Right", text: visible(exampleLines(check, "conforms").join("\n")) },
    ],
  };
}

/** Where a source can be read: the page of an operation, a shape's part of the page of shapes, or a table of facts. */
function pageOf(source: string): string {
  const rfc = /^RFC (\d+)$/.exec(source)?.[1];
  if (rfc !== undefined) return `https://www.rfc-editor.org/rfc/rfc${rfc}`;
  if (source.startsWith("facts/")) return `../../../schemas/${source}.json`;
  const [owner = ""] = source.split(".");
  if (contractAt(LATEST).operation(owner) !== undefined) return `../operations/${owner}.md`;
  const request = contractAt(LATEST)
    .operations()
    .find((one) => one.request === owner || one.response === owner);
  return request ? `../operations/${request.name}.md` : `../shapes.md#${owner.toLowerCase()}`;
}

function checkIndex() {
  const folders = Object.entries(CHECK_FOLDERS);
  const all = folders.flatMap(([, members]) => members);
  return {
    count: all.length,
    must: all.filter(({ level }) => level === "must").length,
    folders: folders.map(([title, members]) => ({
      title,
      checks: [...members].sort((a, b) => (a.id < b.id ? -1 : 1)),
    })),
  };
}

function shown(example: unknown) {
  const files = [example].flat() as unknown[];
  if (!files.every(isFile)) return { text: JSON.stringify(example, null, 2) };
  return {
    files: files.map((one) => ({
      ...one,
      language: one.file.endsWith(".json") ? "json" : "yaml",
      text: visible(one.text),
    })),
  };
}

const isFile = (example: unknown): example is FileExample =>
  typeof example === "object" && example !== null && "file" in example && "text" in example;

const LONGEST = 1500;

const CONTROL = /(?![\n\t])\p{Cc}/gu;

/** A text that a page can show: cut where it is long, its control characters made visible. */
function visible(text: string): string {
  const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return cut.trimEnd().replace(CONTROL, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

const tidy = (text: string): string => `${text.replace(/\n{3,}/g, "\n\n").trimEnd()}\n`;
