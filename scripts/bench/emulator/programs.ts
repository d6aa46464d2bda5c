import { join } from "node:path";
import { buildSync } from "esbuild";
import { ROOT, SCRATCH } from "../places.ts";

/** The measuring programs; each runs in a process of its own, so that the table stays synchronous. */
export type Program = "bare-server" | "served" | "created" | "start" | "in-process" | "conformed";

/** The path of a program, bundled for Node. */
export function program(name: Program): string {
  const outfile = join(SCRATCH, "emulator", `${name}.mjs`);
  buildSync({
    entryPoints: [join(ROOT, "scripts", "bench", "emulator", `${name}.ts`)],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node20",
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  });
  return outfile;
}
