import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportedBySubpath } from "./api/exported.ts";
import { ROOT } from "./build/entries.ts";

/**
 * Holds what the package exports against the report in test/package/api.md, and writes it anew with `--write`: only
 * where the newest section of the changelog has changed since the report was last written.
 */
const FILE = join(ROOT, "test/package/api.md");
const known = existsSync(FILE) ? readFileSync(FILE, "utf8") : "";
const changelog = digest(
  /^## [\s\S]*?(?=^## |(?![\s\S]))/m.exec(readFileSync(join(ROOT, "CHANGELOG.md"), "utf8"))?.[0] ?? "",
);
const exported = exportedBySubpath();
const body = exported.map(([subpath, names]) => section(subpath, names)).join("\n");
const count = exported.reduce((sum, [, names]) => sum + names.size, 0);

if (bodyOf(known) === body) process.stdout.write(`api: ${count} names in ${exported.length} subpaths, as reported\n`);
else if (!process.argv.includes("--write"))
  fail(`what the package exports has changed:\n${changes()}\nSay so in CHANGELOG.md, then: npm run api -- --write`);
else if (/^changelog: (\w+)$/m.exec(known)?.[1] === changelog)
  fail(`what the package exports has changed, and CHANGELOG.md does not say so:\n${changes()}`);
else {
  writeFileSync(FILE, `# What the package exports\n\nchangelog: ${changelog}\n\n${body}`);
  process.stdout.write(`api: ${count} names in ${exported.length} subpaths, written\n`);
}

function section(subpath: string, names: ReadonlyMap<string, string>): string {
  const bare = [...names].filter(([, text]) => text === "").map(([name]) => name);
  const told = [...names]
    .filter(([, text]) => text !== "")
    .map(([name, text]) => `### ${name}\n\n\`\`\`ts\n${text}\n\`\`\`\n`);
  const list = bare.length > 0 ? `Made from the contract: ${bare.join(", ")}\n\n` : "";
  return `## apprunner-contract${subpath.slice(1)}\n\n${list}${told.join("\n")}`;
}

function changes(): string {
  const before = new Set(bodyOf(known).split("\n"));
  const after = new Set(body.split("\n"));
  const gone = [...before].filter((line) => !after.has(line)).map((line) => `- ${line}`);
  const come = [...after].filter((line) => !before.has(line)).map((line) => `+ ${line}`);
  return [...gone, ...come].slice(0, 40).join("\n");
}

function bodyOf(report: string): string {
  return report.replace(/^# [\s\S]*?changelog: \w+\n\n/, "");
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
