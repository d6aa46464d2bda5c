import { join } from "node:path";
import { readHistory } from "./history.ts";
import { PRODUCERS, type Produced } from "./producers.ts";
import { differences, write } from "./tree.ts";

/** What a run found: whether `generated/` was not what `schemas/` makes, and what to tell about it. */
export interface Result {
  readonly stale: boolean;
  readonly lines: readonly string[];
}

/** Makes all files below `generated/` anew and writes them, or only tells which differ; throws where a schema is broken. */
export async function generate(root: string, mode: "write" | "check"): Promise<Result> {
  const folder = join(root, "generated");
  const history = await readHistory(join(root, "schemas"));
  const wanted: Produced = new Map();
  for (const produce of PRODUCERS) for (const [path, text] of await produce(history)) wanted.set(path, text);
  const found = await differences(folder, wanted);
  const stale = found.length > 0;
  if (mode === "check") {
    const lines = found.map(({ path, fault }) => `${fault}: generated/${path}`);
    return { stale, lines: stale ? [...lines, "generated/ is not what schemas/ makes; run: npm run generate"] : [] };
  }
  await write(folder, wanted, found);
  return {
    stale,
    lines: found.map(({ path, fault }) => `${fault === "orphan" ? "removed" : "wrote"} generated/${path}`),
  };
}
