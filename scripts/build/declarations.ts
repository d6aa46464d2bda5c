import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";
import { ENTRIES, MODULES_ONLY, ROOT } from "./entries.ts";

/** Bundles the declarations of what people import beside its ES modules, and again beside its CommonJS. */
export async function buildDeclarations(out: string): Promise<void> {
  const lib = join(out, "lib");
  const cjs = join(out, "cjs");
  for (const folder of [lib, cjs])
    for (const file of await readdir(folder)) if (/\.d\.c?ts$/.test(file)) await rm(join(folder, file));
  const bundle = await rollup({
    input: {
      ...Object.fromEntries(ENTRIES.map((name) => [name, join(ROOT, `src/entry/${name}.ts`)])),
      validators: join(ROOT, "generated/latest/validators.d.ts"),
    },
    external: ["fast-check", "msw", "vitest", /^node:/],
    plugins: [dts({ tsconfig: join(ROOT, "tsconfig.json") })],
    // That a type is handed on without a name of its own is advice; anything else would leave a hole.
    onwarn: ({ code, message }) => {
      if (code === "PLUGIN_WARNING") process.stderr.write(`${message}\n`);
      else throw new Error(message);
    },
  });
  await bundle.write({ dir: lib, entryFileNames: "[name].d.ts", chunkFileNames: "declarations-[hash].d.ts" });
  for (const file of await readdir(lib)) {
    if (!file.endsWith(".d.ts") || MODULES_ONLY.includes(file.slice(0, -".d.ts".length))) continue;
    const text = await readFile(join(lib, file), "utf8");
    const required = text.replace(/(["'])(\.\/[^"'\n]+?)\.js\1/g, "$1$2.cjs$1");
    await writeFile(join(cjs, file.replace(/\.d\.ts$/, ".d.cts")), required);
  }
}
