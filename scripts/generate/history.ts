import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { merge, type ShapesFile, type TranscriptionFiles } from "../../src/contract/transcription.ts";
import type { Release } from "../../src/core/release.ts";
import type { History } from "../../src/emitters/index.ts";

/** Reads what `schemas/` knows over all releases; throws where a file is missing or a reference leads nowhere. */
export async function readHistory(schemas: string): Promise<History> {
  const shapes = await readFolder<TranscriptionFiles["shapes"]>(join(schemas, "shapes"));
  const operations = await readFolder<TranscriptionFiles["operations"]>(join(schemas, "operations"));
  const facts = await readJson<{ releases: readonly { date: Release }[] }>(join(schemas, "facts/releases.json"));
  const repository = await readJson<ShapesFile>(join(schemas, "apprunner-yaml.json"));
  const releases = facts.releases.map(({ date }) => date);
  return { releases, ...merge({ shapes, operations }), repository: repository.$defs };
}

async function readFolder<T>(folder: string): Promise<T> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json")).sort();
  const files = names.map(async (name) => [name, await readJson(join(folder, name))]);
  return Object.fromEntries(await Promise.all(files));
}

async function readJson<T>(file: string): Promise<T> {
  return JSON.parse(await readFile(file, "utf8"));
}
