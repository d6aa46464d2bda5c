import { spawnSync } from "node:child_process";
import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build, type Metafile, type Plugin, transform } from "esbuild";
import manifest from "../package.json" with { type: "json" };
import { TEMPLATES } from "../src/emitters/templates/texts.ts";
import { ASSETS } from "../src/reporters/html/assets/texts.ts";
import { buildLibrary } from "./build/library.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "dist");

/** What a check of one JSON file loads, all of it in one file; whatever else there is has a file of its own. */
const MAIN = ["src/cli/main.ts", "src/cli/commands/validate.ts", "src/reporters/pretty.ts", "src/read/discover.ts"];

const SETTINGS = {
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
} satisfies BuildOptions;

/** Puts texts where their modules read them from their folders, and of the manifest no more than they use. */
const readTexts: Plugin = {
  name: "read-texts",
  setup: (building) => {
    building.onLoad({ filter: /[\\/]package\.json$/ }, ({ path }) =>
      path === join(root, "package.json")
        ? { contents: JSON.stringify({ version: manifest.version }), loader: "json" }
        : undefined,
    );
    building.onLoad({ filter: /templates[\\/]texts\.ts$/ }, () => ({
      contents: `export const TEMPLATES = ${JSON.stringify(TEMPLATES)};`,
    }));
    building.onLoad({ filter: /assets[\\/]texts\.ts$/ }, () => ({
      contents: `export const ASSETS = ${JSON.stringify(ASSETS)};`,
    }));
  },
};

/**
 * Bundles the command line into dist/. esbuild splits only ES modules, and Node starts CommonJS several milliseconds
 * faster, so the chunks are split first and turned into CommonJS one by one; each module stays one module.
 */
const { outputFiles, metafile } = await build({
  ...SETTINGS,
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  outExtension: { ".js": ".cjs" },
  chunkNames: "chunks/[name]-[hash]",
  loader: { ".json": "json" },
  metafile: true,
  write: false,
  plugins: [readTexts],
});

await rm(out, { recursive: true, force: true });
await mkdir(join(out, "chunks"), { recursive: true });
const main = reachable(metafile, MAIN);
const files = new Map<string, string[]>();
for (const { path, text } of outputFiles) {
  const name = basename(path);
  const file = main.has(name) ? "main.cjs" : name;
  files.set(file, [...(files.get(file) ?? []), await definition(name, text)]);
}
for (const [file, definitions] of files)
  await writeFile(join(out, "chunks", file), `module.exports={${definitions.join(",\n")}}`);
await build({
  ...SETTINGS,
  entryPoints: [join(root, "scripts/build/start.ts")],
  outfile: join(out, "cli.cjs"),
  format: "cjs",
  banner: { js: "#!/usr/bin/env node" },
});
await chmod(join(out, "cli.cjs"), 0o755);
await buildLibrary(out, [readTexts]);
await mkdir(join(out, "templates"));
for (const [name, text] of Object.entries(TEMPLATES)) await writeFile(join(out, "templates", name), text);
await fillCodeCache([...files.keys()]);

/** The names of the chunks that some modules need at once, not counting what is loaded later. */
function reachable({ outputs }: Metafile, entryPoints: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    for (const { path: next, kind } of outputs[path]?.imports ?? [])
      if (kind === "import-statement" && outputs[next]) visit(next);
  };
  for (const [path, { entryPoint }] of Object.entries(outputs))
    if (entryPoint !== undefined && entryPoints.includes(entryPoint)) visit(path);
  return new Set([...found].map((path) => basename(path)));
}

async function definition(name: string, text: string): Promise<string> {
  const { code } = await transform(text, { ...SETTINGS, format: "cjs", supported: { "dynamic-import": false } });
  return `"${name}":(function(exports,require,module){${code.replace(/^#!.*\n/, "")}})`;
}

/**
 * Runs the tool on the samples and keeps what V8 compiled meanwhile, for the Node that builds; V8 passes over a cache
 * that is not its own. A file of the cache that holds nothing of use yet makes the tool note the scripts it loads.
 */
async function fillCodeCache(names: readonly string[]): Promise<void> {
  const folder = join(out, "compiled", `${process.version}-${process.platform}-${process.arch}`);
  await mkdir(folder, { recursive: true });
  for (const name of names) await writeFile(join(folder, `${name}.bin`), new Uint8Array(64));
  const program = `
    const { scripts } = require(process.argv[1]);
    const { rmSync, writeFileSync } = require("node:fs");
    const files = ${JSON.stringify(Object.fromEntries(names.map((name) => [name, join(folder, `${name}.bin`)])))};
    process.once("exit", () => {
      for (const [name, file] of Object.entries(files)) {
        const script = scripts.get(name);
        if (script) writeFileSync(file, script.createCachedData());
        else rmSync(file);
      }
    });`;
  const words = [join(out, "cli.cjs"), "validate", join(root, "test/fixtures/samples/monorepo")];
  const { status } = spawnSync(process.execPath, ["-e", program, ...words], { stdio: ["ignore", "ignore", "inherit"] });
  if (status !== 0) await rm(folder, { recursive: true });
}
