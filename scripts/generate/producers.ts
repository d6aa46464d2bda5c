import { FOUNDING_RELEASE, type Release } from "../../src/core/release.ts";
import { contractTable } from "../../src/emitters/contract-table.ts";
import type { Emitter, History, Timestamps } from "../../src/emitters/index.ts";
import { schema } from "../../src/emitters/schema.ts";
import { types } from "../../src/emitters/types.ts";
import { validators } from "../../src/emitters/validators.ts";

/** Files by their path below `generated/`. */
export type Produced = Map<string, string>;

/** Makes some of the files below `generated/`; no two producers make the same one. */
export type Producer = (history: History) => Promise<Produced>;

/** Everything that makes files below `generated/` from the schemas alone. */
export const PRODUCERS: readonly Producer[] = [
  (history) => emitted("", [contractTable], history, latest(history)),
  (history) => emitted(`${FOUNDING_RELEASE}/`, [types, validators, schema], history, FOUNDING_RELEASE),
  (history) => emitted(`${FOUNDING_RELEASE}/`, [types], history, FOUNDING_RELEASE, "sdk"),
  (history) => emitted("latest/", [types, validators, schema], history, latest(history)),
  (history) => emitted("latest/", [types], history, latest(history), "sdk"),
];

/** Makes what is made from the units; they need the other files below `generated/`, so they are loaded late. */
export const UNIT_PRODUCERS: readonly Producer[] = [async (history) => (await import("./docs.ts")).docs(history)];

async function emitted(
  folder: string,
  emitters: readonly Emitter[],
  history: History,
  release: Release,
  timestamps: Timestamps = "wire",
): Promise<Produced> {
  const header = `Made from App Runner release ${release} by \`npm run generate\`; do not edit.`;
  const files: Produced = new Map();
  for (const { emit } of emitters)
    for (const { name, text } of await emit(history, { release, timestamps, header })) files.set(folder + name, text);
  return files;
}

function latest({ releases }: History): Release {
  const release = releases.at(-1);
  if (release === undefined) throw new Error("schemas/facts/releases.json lists no release.");
  return release;
}
