import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { carryOut, type Decision, decisionFile, isStage, makerOf } from "./place.ts";

/**
 * Ends what runs that were killed left behind in a target folder and beside it: a complete stage is carried out, any
 * other is thrown away. Stages of processes that live are left alone. Returns whether a stage was carried out.
 */
export function recover(out: string, shown: string): boolean {
  let carried = false;
  for (const stage of stagesIn(out)) {
    const decision = decisionOf(stage);
    if (decision) carryOut(out, shown, stage, decision);
    else rmSync(stage, { recursive: true, force: true });
    carried ||= decision !== undefined;
  }
  for (const stage of stagesIn(dirname(out)))
    if (!existsSync(decisionFile(stage))) rmSync(stage, { recursive: true, force: true });
  return carried;
}

/** Whether a killed run left something behind that the next run will complete. */
export function isInterrupted(out: string): boolean {
  return stagesIn(out).some((stage) => decisionOf(stage) !== undefined);
}

function stagesIn(folder: string): readonly string[] {
  try {
    const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    return folders.flatMap(({ name }) => (isStage(name) && !lives(makerOf(name)) ? [join(folder, name)] : []));
  } catch {
    return [];
  }
}

function lives(process_: number): boolean {
  try {
    return process.kill(process_, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A decision that names places in its own folder only; anything else is not this tool's. */
function decisionOf(stage: string): Decision | undefined {
  try {
    const { writes, removes }: Decision = JSON.parse(readFileSync(decisionFile(stage), "utf8"));
    return [...writes, ...removes].every((name) => isBelow(name)) ? { writes, removes } : undefined;
  } catch {
    return undefined;
  }
}

function isBelow(name: string): boolean {
  const path = relative("/target", join("/target", name));
  return path === join(name) && path !== "" && !path.startsWith("..") && basename(path) !== "..";
}
