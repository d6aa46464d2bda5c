import { existsSync } from "node:fs";
import { join } from "node:path";
import type { History } from "../../src/emitters/index.ts";
import { readHistory } from "./history.ts";
import { PRODUCERS, type Produced, type Producer, UNIT_PRODUCERS } from "./producers.ts";
import { differences, write } from "./tree.ts";

/** What a run found: whether `generated/` was not what its sources make, and what to tell about it. */
export interface Result {
  readonly stale: boolean;
  readonly lines: readonly string[];
}

/**
 * Makes all files below `generated/` anew and writes them, or only tells which differ; throws where a source is broken.
 * What is made from the units comes second, because the units import what is made from the schemas.
 */
export async function generate(root: string, mode: "write" | "check"): Promise<Result> {
  const folder = join(root, "generated");
  const history = await readHistory(join(root, "schemas"));
  const first = await produced(PRODUCERS, history);
  const changed = (await differences(folder, first)).filter(({ fault }) => fault !== "orphan");
  if (mode === "write") await write(folder, first, changed);
  const unitsLoad = existsSync(join(folder, "contract.json"));
  const wanted = unitsLoad ? new Map([...first, ...(await produced(UNIT_PRODUCERS, history))]) : first;
  const second = (await differences(folder, wanted)).filter(({ path }) => !changed.some((one) => one.path === path));
  if (mode === "write") await write(folder, wanted, second);

  const found = [...changed, ...second];
  const stale = found.length > 0;
  if (mode === "write") {
    const done = { stale: "wrote", missing: "wrote", orphan: "removed" };
    return { stale, lines: found.map(({ path, fault }) => `${done[fault]} generated/${path}`) };
  }
  const lines = found.map(({ path, fault }) => `${fault}: generated/${path}`);
  return { stale, lines: stale ? [...lines, "generated/ is not what its sources make; run: npm run generate"] : [] };
}

async function produced(producers: readonly Producer[], history: History): Promise<Produced> {
  const files: Produced = new Map();
  for (const produce of producers) for (const [path, text] of await produce(history)) files.set(path, text);
  return files;
}
