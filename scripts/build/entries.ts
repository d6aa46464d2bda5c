import { readdirSync } from "node:fs";
import { basename, join } from "node:path";

/** The root of the repository. */
export const ROOT: string = join(import.meta.dirname, "../..");

/** The subpaths that people import, by the names of their files in src/entry. */
export const ENTRIES: readonly string[] = readdirSync(join(ROOT, "src/entry"))
  .map((file) => basename(file, ".ts"))
  .sort();

/** Entries that cannot be required: vitest itself cannot. */
export const MODULES_ONLY: readonly string[] = ["vitest"];

/** Entries whose values have to be those of the user's own fast-check, which is therefore not bundled. */
export const WITH_FAST_CHECK: readonly string[] = ["arbitraries"];
