import { readFile } from "node:fs/promises";
import { isAbsolute, join } from "node:path";
import { suggest } from "../core/suggest.ts";
import { isCode, readCode } from "../harness/replay/code.ts";
import type { ReplayPlan } from "../harness/replay/plan.ts";
import { ScriptError } from "../harness/replay/script-json.ts";
import { type Io, UsageError } from "./io.ts";
import { type KeptTarget, keptFinding } from "./kept-findings.ts";

/** A finding that is to be played again. */
export interface FoundReplay {
  readonly id: string;
  readonly plan: ReplayPlan;
  /** The implementation that has shown it, where that is known. */
  readonly target?: KeptTarget;
}

/**
 * Finds what `--replay` names: a code, `REPORT#ID`, or an id that an earlier run on this machine has printed. Throws a
 * UsageError for anything else.
 */
export async function findReplay(given: string, io: Io): Promise<FoundReplay> {
  try {
    if (isCode(given) && !given.includes("#")) return readCode(given);
    return given.includes("#") ? await ofReport(given, io) : ofThisMachine(given, io);
  } catch (error) {
    if (error instanceof ScriptError) throw new UsageError(`cannot replay ${given}: ${error.message}`);
    throw error;
  }
}

function ofThisMachine(id: string, io: Io): FoundReplay {
  const kept = keptFinding(id, io);
  if (kept) return { ...readCode(kept.replay), target: kept.target };
  throw new UsageError(
    `no run on this machine has found ${JSON.stringify(id)}: give the code that the report prints beside the id, or REPORT.json#ID`,
  );
}

interface Reported {
  readonly id?: unknown;
  readonly replay?: unknown;
}

async function ofReport(given: string, io: Io): Promise<FoundReplay> {
  const file = given.slice(0, given.lastIndexOf("#"));
  const id = given.slice(given.lastIndexOf("#") + 1);
  const { target, findings } = await reportIn(file, io);
  const finding = findings.find((one) => one.id === id || one.replay === id);
  if (!finding) {
    const ids = findings.map((one) => String(one.id));
    const nearest = suggest(id, ids);
    const hint = nearest ? `did you mean ${nearest}?` : `it has ${ids.join(" ") || "none"}`;
    throw new UsageError(`the report ${file} has no finding ${JSON.stringify(id)}: ${hint}`);
  }
  if (typeof finding.replay !== "string")
    throw new UsageError(`the report ${file} says nothing of how to replay ${id}: an older version has written it`);
  const found = readCode(finding.replay);
  if (typeof target === "string" && /^https?:/u.test(target)) return { ...found, target: { url: target, cwd: io.cwd } };
  const kept = keptFinding(found.id, io);
  return { ...found, ...(kept?.replay === finding.replay && { target: kept.target }) };
}

async function reportIn(file: string, io: Io): Promise<{ target: unknown; findings: readonly Reported[] }> {
  let text: string;
  try {
    text = await readFile(isAbsolute(file) ? file : join(io.cwd, file), "utf8");
  } catch (error) {
    throw new UsageError(`cannot read the report ${file}: ${(error as Error).message}`);
  }
  try {
    const { target, checks } = JSON.parse(text) as { target: unknown; checks: readonly { findings: Reported[] }[] };
    return { target, findings: checks.flatMap(({ findings }) => findings) };
  } catch {
    throw new UsageError(`${file} is no report of \`conform --report json\``);
  }
}
