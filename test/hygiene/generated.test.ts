import { execFile } from "node:child_process";
import { appendFile, cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { generate } from "../../scripts/generate/generate.ts";
import { isLong } from "../fixtures/long.ts";

const ROOT = join(import.meta.dirname, "../..");
const copies: string[] = [];
afterAll(() => Promise.all(copies.map((copy) => rm(copy, { recursive: true }))));

interface Outcome {
  readonly code: number;
  readonly text: string;
}

function node(folder: string, ...args: readonly string[]): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: folder }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), text: stdout + stderr }),
    );
  });
}

async function copyOf(...folders: readonly string[]): Promise<string> {
  const copy = await mkdtemp(join(tmpdir(), "generated-"));
  copies.push(copy);
  for (const path of ["package.json", ...folders]) await cp(join(ROOT, path), join(copy, path), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"), "dir");
  return copy;
}

async function textsBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const texts = files.map(async (file) => [file.slice(folder.length), await readFile(file, "utf8")]);
  return Object.fromEntries(await Promise.all(texts));
}

describe("the script that makes generated/", { timeout: 30_000 }, () => {
  it.runIf(isLong)("names exactly what is stale, missing and orphaned, and changes nothing", async () => {
    const copy = await copyOf("schemas", "generated");
    await appendFile(join(copy, "generated/latest/types.ts"), "\n");
    await rm(join(copy, "generated/latest/schema.json"));
    await writeFile(join(copy, "generated/2023-09-26/left-over.ts"), "");
    const before = await textsBelow(join(copy, "generated"));
    const { stale, lines } = await generate(copy, "check");
    expect(stale).toBe(true);
    expect(lines.slice(0, -1).sort()).toEqual([
      "missing: generated/latest/schema.json",
      "orphan: generated/2023-09-26/left-over.ts",
      "stale: generated/latest/types.ts",
    ]);
    expect(await textsBelow(join(copy, "generated"))).toEqual(before);
  });

  // Making everything anew takes ten seconds.
  it.runIf(isLong)("says with exit 1 that generated/ is absent, and then makes the same bytes", async () => {
    const copy = await copyOf("schemas", "scripts", "src");
    const script = `process.argv.push("--check");
      await import("./scripts/generate.ts");
      const { generate } = await import("./scripts/generate/generate.ts");
      await generate(process.cwd(), "write");`;
    const { code, text } = await node(copy, "--import", "tsx", "--input-type=module", "--eval", script);
    expect(text).toContain("missing: generated/latest/types.ts\n");
    expect(code).toBe(1);
    expect(await textsBelow(join(copy, "generated"))).toEqual(await textsBelow(join(ROOT, "generated")));
  });
});

describe.each(["2023-09-26", "latest"])("generated/%s", (release) => {
  const folder = join(ROOT, "generated", release);
  const read = (name: string) => readFile(join(folder, name), "utf8");

  it("has validators that import nothing and run where code from strings is forbidden", async () => {
    const text = await read("validators.js");
    expect(text).not.toMatch(/\brequire\s*\(|\bimport\b|\bFunction\s*\(|\beval\b/);
    const script = `const { validatePauseServiceRequest: validate } = await import(${JSON.stringify(pathToFileURL(join(folder, "validators.js")))});
      console.log(validate({ ServiceArn: 1 }), validate.errors[0].instancePath);`;
    const strict = ["--disallow-code-generation-from-strings", "--input-type=module", "--eval", script];
    expect(await node(ROOT, ...strict)).toEqual({ code: 0, text: "false /ServiceArn\n" });
  });

  it.each(["types.ts", "types.sdk.ts"])("exports each shape exactly once in %s", async (name) => {
    const text = await read(name);
    const { $defs } = JSON.parse(await read("schema.json"));
    const { repository } = JSON.parse(await readFile(join(ROOT, "generated/contract.json"), "utf8"));
    const exported = [...text.matchAll(/^export (?:type|interface) (\w+)/gm)].map((match) => match[1]);
    const shapes = [...Object.keys($defs), ...Object.keys(repository), "Shapes", "Operations"];
    expect(exported.sort()).toEqual(shapes.sort());
    expect(text).not.toMatch(/: (?:unknown|any)\b|\]: \[/);
  });

  it("has a first line in each file that says where it comes from", async () => {
    for (const name of ["types.ts", "types.sdk.ts", "validators.js", "validators.d.ts"])
      expect(await read(name)).toMatch(/^\/\/ Made from App Runner release \d{4}-\d\d-\d\d by `npm run generate`/);
  });
});
