import { readFileSync } from "node:fs";
import { join } from "node:path";

const textOf = (name: string): string => readFileSync(join(import.meta.dirname, name), "utf8");

/** What the page is made of; the build replaces this module by what it exports. */
export const ASSETS = {
  page: textOf("page.html.hbs"),
  lines: textOf("lines.html.hbs"),
  matrix: textOf("matrix.html.hbs"),
  style: textOf("page.css"),
  script: textOf("page.js"),
};
