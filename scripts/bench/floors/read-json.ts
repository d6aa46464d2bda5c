import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const root = process.argv[2] ?? ".";
let bytes = 0;
for (const name of readdirSync(root, { recursive: true, encoding: "utf8" })) {
  if (!name.endsWith(".json")) continue;
  const text = readFileSync(join(root, name), "utf8");
  JSON.parse(text);
  bytes += text.length;
}
process.stdout.write(`${bytes}\n`);
