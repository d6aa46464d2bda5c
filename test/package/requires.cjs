/** Prints what each subpath exports when it is required. */
const { readFileSync } = require("node:fs");

for (const name of JSON.parse(readFileSync("subpaths.json", "utf8")))
  console.log(name, Object.keys(require(name)).sort().join(" "));
