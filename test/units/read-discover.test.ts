import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { type DiscoverOptions, discover } from "../../src/read/discover.ts";

const made: string[] = [];
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A folder with files as given: name to text. */
function tree(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "discover-"));
  made.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

async function* all<T>(batches: AsyncIterable<readonly T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}

async function found(root: string, options?: DiscoverOptions): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const one of all(discover(root, options))) {
    const name = ("skipped" in one ? one.skipped : one.path).replace(`${root}/`, "");
    if ("skipped" in one) lines.push(`- ${name}: ${one.reason}`);
    else if ("fault" in one) lines.push(`! ${name} ${one.fault.kind === "cannot-open" ? one.fault.code : ""}`);
    else lines.push(name);
  }
  return lines;
}

const empty = (...names: string[]) => Object.fromEntries(names.map((name) => [name, ""]));

test("finds candidates in sorted order and leaves out what belongs to others", async () => {
  const root = tree(
    empty(
      ...[
        "b.yml",
        "a.json",
        "B.YAML",
        "stack.template",
        "x.template.json",
        "readme.md",
        "z/apprunner.yaml",
        "c/d/e.json",
      ],
      ...[".git/config.json", "node_modules/p/a.json", ".hidden/a.json", "Dockerfile"],
      ...["package.json", "package-lock.json", "tsconfig.build.json", "pnpm-lock.yaml"],
    ),
  );
  expect(await found(root)).toEqual([
    ".hidden/a.json",
    "B.YAML",
    "a.json",
    "b.yml",
    "c/d/e.json",
    "- node_modules: holds installed packages",
    ...["package-lock.json", "package.json", "pnpm-lock.yaml"].map((name) => `- ${name}: belongs to another tool`),
    "stack.template",
    "- tsconfig.build.json: belongs to another tool",
    "x.template.json",
    "z/apprunner.yaml",
  ]);
});

const IGNORED = "is named in a .gitignore file";

test("follows .gitignore files, nested ones, negations, and those above up to the repository's root", async () => {
  const root = tree({
    ".gitignore": "outside.json\n",
    "repo/.git/HEAD": "",
    "repo/.gitignore": "dist/\n*.gen.json\n!keep.gen.json\n/app/top.json\n",
    "repo/app/.gitignore": "!a.gen.json\nlocal.yaml\n",
    ...empty("repo/app/a.gen.json", "repo/app/b.gen.json", "repo/app/keep.gen.json", "repo/app/top.json"),
    ...empty("repo/app/local.yaml", "repo/app/dist/x.json", "repo/app/outside.json", "repo/app/sub/local.yaml"),
  });
  const app = join(root, "repo/app");
  expect(await found(app)).toEqual([
    "a.gen.json",
    `- b.gen.json: ${IGNORED}`,
    `- dist: ${IGNORED}`,
    "keep.gen.json",
    `- local.yaml: ${IGNORED}`,
    "outside.json",
    `- sub/local.yaml: ${IGNORED}`,
    `- top.json: ${IGNORED}`,
  ]);
  expect((await found(app, { gitignore: false })).filter((line) => line.startsWith("-"))).toEqual([]);
  expect(await found(join(app, "dist"))).toEqual(["x.json"]);
});

test("walks a linked folder once, and ends where links lead back", async () => {
  const outside = tree(empty("o.json", "in/p.json"));
  const root = tree(empty("a/x.json", "b.json"));
  symlinkSync(root, join(root, "a/loop"));
  symlinkSync(join(root, "a"), join(root, "again"));
  symlinkSync(outside, join(root, "out1"));
  symlinkSync(outside, join(root, "out2"));
  symlinkSync(root, join(outside, "in/back"));
  symlinkSync(join(root, "b.json"), join(root, "c.json"));
  symlinkSync(join(root, "nowhere"), join(root, "d.json"));
  const linked = "links to a folder that is walked anyway";
  expect(await found(root)).toEqual([
    `- a/loop: ${linked}`,
    "a/x.json",
    `- again: ${linked}`,
    "b.json",
    "c.json",
    "- d.json: is a link that leads nowhere",
    `- out1/in/back: ${linked}`,
    "out1/in/p.json",
    "out1/o.json",
    `- out2: ${linked}`,
  ]);
});

test("a root may be a file, may not exist, and may be a loop", async () => {
  const root = tree(empty("notes.txt"));
  symlinkSync(join(root, "loop"), join(root, "loop"));
  expect(await found(join(root, "notes.txt"))).toEqual([join(root, "notes.txt")]);
  expect(await found(join(root, "none"))).toEqual([`! ${join(root, "none")} ENOENT`]);
  expect(await found(join(root, "loop"))).toEqual([`! ${join(root, "loop")} ELOOP`]);
});

test.skipIf(process.getuid?.() === 0)("goes on after a folder that it may not open", async () => {
  const root = tree(empty("a/x.json", "b/y.json"));
  chmodSync(join(root, "a"), 0);
  const lines = await found(root);
  chmodSync(join(root, "a"), 0o700);
  expect(lines).toEqual(["! a EACCES", "b/y.json"]);
});
