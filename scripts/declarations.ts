import { join } from "node:path";
import { buildDeclarations } from "./build/declarations.ts";
import { ROOT } from "./build/entries.ts";

await buildDeclarations(join(ROOT, "dist"));
