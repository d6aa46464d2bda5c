import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, transform } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));
const out = join(root, "dist");

/**
 * Bundles the command line into dist/. esbuild splits only ES modules, and Node starts CommonJS several milliseconds
 * faster, so the chunks are split first and turned into CommonJS one by one; each module stays one module.
 */
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: out,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minify: true,
  outExtension: { ".js": ".cjs" },
  chunkNames: "chunks/[name]-[hash]",
  loader: { ".json": "json" },
  legalComments: "none",
  write: false,
});

await rm(out, { recursive: true, force: true });
await mkdir(join(out, "chunks"), { recursive: true });
for (const { path, text } of outputFiles) {
  const { code } = await transform(text, {
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    supported: { "dynamic-import": false },
  });
  await writeFile(path, code);
  if (basename(path) === "cli.cjs") await chmod(path, 0o755);
}
