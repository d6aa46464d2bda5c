import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import type { Deviation } from "../core/deviation.ts";
import { type Io, UsageError } from "./io.ts";

/** Reads `{"deviations": [{"check", "aspect"?, "reason"}]}`. Throws a UsageError for any other content. */
export async function readProfile(file: string, checks: readonly string[], io: Io): Promise<readonly Deviation[]> {
  const value = (await readJson("profile", file, io)) as { deviations?: unknown } | null;
  const deviations = value?.deviations;
  const isGood = (one: Partial<Deviation> | null): boolean =>
    typeof one?.check === "string" &&
    typeof one.reason === "string" &&
    one.reason.trim() !== "" &&
    (one.aspect === undefined || typeof one.aspect === "string");
  if (!Array.isArray(deviations) || !deviations.every(isGood))
    throw new UsageError(
      `the profile ${file} must be {"deviations": [{"check": ID, "aspect": TEXT, "reason": TEXT}]}, where aspect may be left out`,
    );
  const stranger = deviations.find(({ check }) => !checks.includes(check));
  if (stranger) throw new UsageError(`the profile ${file} names ${JSON.stringify(stranger.check)}, which is no check`);
  return deviations;
}

/** Reads the ids of known findings: a list of them, or a report of `conform`. Throws a UsageError for any other content. */
export async function readBaseline(file: string, io: Io): Promise<readonly string[]> {
  const value = await readJson("baseline", file, io);
  const { findings, checks } = (value ?? {}) as { findings?: unknown; checks?: unknown };
  const ids = Array.isArray(checks)
    ? checks
        .flatMap((check) => (check as { findings?: readonly { id?: unknown }[] }).findings ?? [])
        .map(({ id }) => id)
    : (findings ?? value);
  if (Array.isArray(ids) && ids.every((id) => typeof id === "string")) return ids;
  throw new UsageError(`the baseline ${file} must be {"findings": [ID, …]} or a report of \`conform --report json\``);
}

async function readJson(what: string, file: string, io: Io): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(isAbsolute(file) ? file : join(io.cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the ${what} ${file}: ${(error as Error).message}`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`the ${what} ${file} is not JSON: ${(error as Error).message}`);
  }
}
