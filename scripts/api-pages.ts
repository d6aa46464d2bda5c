import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ENTRIES, ROOT } from "./build/entries.ts";

/**
 * Writes pages about everything that people import, from docblocks, to dist/docs: `npm run docs:api`. Something without
 * a docblock, a link to nothing and a type that has no page are errors. TypeDoc needs a TypeScript of its own, because
 * the compiler of this project has no interface for programs; both lie in a folder of their own.
 */
const WORKSHOP = join(ROOT, "node_modules/.cache/typedoc");
const TOOLS = { typedoc: "0.28.20", "typedoc-plugin-missing-exports": "4.1.4", typescript: "6.0.3" } as const;
const DOCUMENTED = ["Module", "Variable", "Function", "Class", "Interface", "TypeAlias", "Method", "Accessor"];

mkdirSync(WORKSHOP, { recursive: true });
const manifest = join(WORKSHOP, "package.json");
const bin = join(WORKSHOP, "node_modules/typedoc/bin/typedoc");
writeFileSync(manifest, JSON.stringify({ private: true, dependencies: TOOLS }));
if (!existsSync(bin)) run("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], WORKSHOP);

const settings = join(WORKSHOP, "typedoc.json");
writeFileSync(
  settings,
  JSON.stringify({
    name: "apprunner-contract",
    plugin: [join(WORKSHOP, "node_modules/typedoc-plugin-missing-exports/index.js")],
    tsconfig: join(ROOT, "tsconfig.json"),
    entryPoints: ENTRIES.map((name) => join(ROOT, `src/entry/${name}.ts`)),
    out: join(ROOT, "dist/docs"),
    readme: "none",
    excludeExternals: true,
    disableSources: true,
    requiredToBeDocumented: DOCUMENTED,
    validation: { notDocumented: true, notExported: true, invalidLink: true },
    treatWarningsAsErrors: true,
    treatValidationWarningsAsErrors: true,
  }),
);
run("node", [bin, "--options", settings], ROOT);

function run(command: string, words: readonly string[], cwd: string): void {
  const { status } = spawnSync(command, words, { cwd, stdio: "inherit" });
  if (status !== 0) process.exit(1);
}
