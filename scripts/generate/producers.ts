import { atRelease } from "../../src/contract/at-release.ts";
import { FOUNDING_RELEASE, type Release } from "../../src/core/release.ts";
import type { EmitOptions, EmittedFile, History, Timestamps } from "../../src/emitters/index.ts";
import { createRender } from "../../src/emitters/parts/render.ts";
import { validatorFiles } from "../../src/emitters/parts/validator-files.ts";
import types from "../../src/emitters/types.ts";
import { contractTable } from "./contract-table.ts";

/** Files by their path below `generated/`. */
export type Produced = Map<string, string>;

/** Makes some of the files below `generated/`; no two producers make the same one. */
export type Producer = (history: History) => Promise<Produced>;

/** Everything that makes files below `generated/` from the schemas alone. */
export const PRODUCERS: readonly Producer[] = [
  async (history) => contractTable(history),
  (history) => ofRelease(`${FOUNDING_RELEASE}/`, history, FOUNDING_RELEASE),
  (history) => ofRelease("latest/", history, latest(history)),
];

/** Makes what is made from the units; they need the other files below `generated/`, so they are loaded late. */
export const UNIT_PRODUCERS: readonly Producer[] = [async (history) => (await import("./docs.ts")).docs(history)];

async function ofRelease(folder: string, history: History, release: Release): Promise<Produced> {
  const files = [
    ...(await types.emit(history, optionsAt(release))),
    ...(await types.emit(history, optionsAt(release, "sdk"))),
    ...validatorFiles(history, optionsAt(release), "validators", "./types.js"),
  ].map(({ name, text }: EmittedFile): [string, string] => [
    folder + name,
    `// Made from App Runner release ${release} by \`npm run generate\`; do not edit.\n\n${text}`,
  ]);
  return new Map([...files, [`${folder}schema.json`, `${JSON.stringify(atRelease(history, release), null, 2)}\n`]]);
}

/** What the emitters are told when they make files below `generated/`. */
export function optionsAt(release: Release, timestamps: Timestamps = "wire"): EmitOptions {
  return { release, timestamps, lang: "typescript", draft: "2020-12", split: false, seed: 1, render: createRender() };
}

function latest({ releases }: History): Release {
  const release = releases.at(-1);
  if (release === undefined) throw new Error("schemas/facts/releases.json lists no release.");
  return release;
}
