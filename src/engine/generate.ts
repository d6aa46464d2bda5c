import history from "../../generated/history.json" with { type: "json" };
import { VERSION } from "../core/version.ts";
import type { History } from "../emitters/index.ts";
import { EmitError } from "../emitters/parts/emit-error.ts";
import { selectionOf } from "../emitters/parts/selection.ts";
import { GenerateError } from "./generate/generate-error.ts";
import { commented, hashOf, withHeader } from "./generate/header.ts";
import { place } from "./generate/place.ts";
import { assertTarget } from "./generate/plain-path.ts";
import { type Difference, differencesIn, type Wanted } from "./generate/plan.ts";
import { isInterrupted, recover } from "./generate/recover.ts";
import { type GenerateRequest, type Job, understand } from "./generate/request.ts";

/** What is to be done in one target folder. */
export interface Plan {
  readonly out: string;
  /** The folder as the user wrote it. */
  readonly shown: string;
  readonly files: readonly string[];
  readonly differences: readonly Difference[];
  /** Whether an earlier run was killed while it moved files to their places. */
  readonly interrupted: boolean;
}

const HISTORY = history as unknown as History;

/**
 * Makes all files of some requests in memory and holds them against what is there; `base` is the folder below which no
 * part of a target's path may be a symbolic link. With `mends`, what killed runs left is ended first. Throws a
 * GenerateError where a request cannot be met; nothing has been written then.
 */
export async function planFiles(
  requests: readonly GenerateRequest[],
  base: string,
  mends: boolean,
): Promise<readonly Plan[]> {
  const made: { job: Job; wanted: readonly Wanted[] }[] = [];
  for (const request of requests) {
    const job = await understand(request, HISTORY);
    assertTarget(job.out, base, job.shown);
    made.push({ job, wanted: await wantedOf(job) });
  }
  assertApart(made);
  return made.map(({ job: { out, shown, variant }, wanted }) => {
    if (mends) recover(out, shown);
    const differences = differencesIn(out, wanted, variant);
    return { out, shown, files: wanted.map(({ name }) => name), differences, interrupted: isInterrupted(out) };
  });
}

/**
 * Puts everything right, one target folder after the other. Throws a GenerateError before the first change where that
 * would destroy what this tool did not write, unless forced.
 */
export function writeFiles(plans: readonly Plan[], forced: boolean): void {
  if (!forced) for (const { shown, differences } of plans) for (const one of differences) assertOurs(shown, one);
  for (const { out, shown, differences } of plans) if (differences.length > 0) place(out, shown, differences);
}

async function wantedOf({ emitter, options, redo }: Job): Promise<readonly Wanted[]> {
  const { release } = options;
  const contract = hashOf(JSON.stringify(selectionOf(HISTORY, options)));
  try {
    const files = await emitter.emit(HISTORY, options);
    return files.map(({ name, text, begun = false }) => {
      const header = { version: VERSION, release, name, contract, redo: redo(name.split("/").length - 1) };
      return {
        name,
        begun,
        text: begun ? commented(name, begunLines(header.release)) + text : withHeader(header, text),
      };
    });
  } catch (error) {
    if (error instanceof EmitError) throw new GenerateError(`${error.message}; nothing was changed`);
    throw error;
  }
}

function begunLines(release: string): readonly string[] {
  return [
    `Begun by apprunner-contract ${VERSION} from App Runner release ${release}; yours to change, and never overwritten.`,
  ];
}

/** Two requests may share a folder, but no file of it. */
function assertApart(made: readonly { readonly job: Job; readonly wanted: readonly Wanted[] }[]): void {
  const owners = new Map<string, string>();
  for (const { job, wanted } of made)
    for (const { name } of wanted) {
      const path = `${job.out}/${name}`;
      const other = owners.get(path);
      if (other !== undefined)
        throw new GenerateError(
          `both ${other} and ${job.emitter.id} write ${name} into ${job.shown}: give one of them another folder`,
        );
      owners.set(path, job.emitter.id);
    }
}

function assertOurs(shown: string, { name, fault, maker }: Difference): void {
  const file = `${shown.replace(/\/+$/, "")}/${name}`;
  if (fault === "edited")
    throw new GenerateError(
      `${file} was changed by hand since it was made: move the changes elsewhere, or overwrite them with --force`,
    );
  if (fault !== "foreign") return;
  const by = maker === undefined ? "was not made by this tool" : `was made by \`${maker}\``;
  throw new GenerateError(`${file} ${by}: choose another folder, or overwrite it with --force`);
}
