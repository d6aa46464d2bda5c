import { join } from "node:path";
import { generate } from "./generate/generate.ts";

const mode = process.argv.includes("--check") ? "check" : "write";
const { lines, stale } = await generate(join(import.meta.dirname, ".."), mode);
for (const line of lines) process.stderr.write(`${line}\n`);
if (mode === "check" && stale) process.exitCode = 1;
