import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { ROOT, SCRATCH } from "./places.ts";

/** The scripts that do the least a tool could do, and the one that watches a process's memory. */
export type Floor = "read-json" | "read-yaml" | "peak-memory";

const built = new Set<Floor>();

/** The path of a floor's script, bundled and minified for Node just as the tool itself is. */
export function floor(name: Floor): string {
  const outfile = join(SCRATCH, "floors", `${name}.cjs`);
  if (built.has(name) && existsSync(outfile)) return outfile;
  mkdirSync(join(SCRATCH, "floors"), { recursive: true });
  buildSync({
    entryPoints: [join(ROOT, "scripts", "bench", "floors", `${name}.ts`)],
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    minify: true,
    legalComments: "none",
  });
  built.add(name);
  return outfile;
}
