/** Prints what each subpath exports when it is imported. */
import { readFileSync } from "node:fs";

for (const name of JSON.parse(readFileSync("subpaths.json", "utf8")))
  console.log(
    name,
    Object.keys(await import(name))
      .sort()
      .join(" "),
  );
