import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const EXTENSION = ".hbs";
const folder = import.meta.dirname;
const names = readdirSync(folder).filter((name) => name.endsWith(EXTENSION));

/** The templates by file name, such as `types.ts.hbs`; the build replaces this module by what it exports. */
export const TEMPLATES: Readonly<Record<string, string>> = Object.fromEntries(
  names.sort().map((name) => [name, readFileSync(join(folder, name), "utf8")]),
);
