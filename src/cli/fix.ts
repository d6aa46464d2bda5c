import { randomUUID } from "node:crypto";
import { chmodSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { type Validated, type ValidateOptions, validate } from "../engine/validate.ts";
import { applyFixes } from "../read/apply-fixes.ts";

const MAX_ROUNDS = 4;
const MARK = "\uFEFF";

/** A document as it is after its fixes, how many of them were written, and why no more of them could be. */
export interface Mended {
  readonly found: Validated;
  readonly fixes: number;
  readonly failure?: string;
}

/**
 * Mends what a document's diagnostics can mend with certainty, writes the file whole or not at all, and checks it
 * again, because one mended name may bring a second fault to light. Standard input is only reported on.
 */
export async function mend(found: Validated, options: ValidateOptions): Promise<Mended> {
  let latest = found;
  let fixes = 0;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { path, report, source } = latest;
    const edits = report.diagnostics.flatMap(({ fix }) =>
      fix ? [{ span: { start: fix.range.start.offset, end: fix.range.end.offset }, text: fix.text }] : [],
    );
    if (path === undefined || source === undefined || edits.length === 0) break;
    const { text, leftOut } = applyFixes(source.text, edits);
    try {
      replaceFile(realpathSync(path), text);
    } catch (error) {
      return { found: latest, fixes, failure: `cannot write ${report.file}: ${(error as Error).message}` };
    }
    fixes += edits.length - leftOut.length;
    await validate({ ...options, paths: [path] }, (again) => {
      latest = { ...again, named: found.named };
    });
  }
  return { found: latest, fixes };
}

/** Replaces a file at one stroke; its mode and its byte order mark stay. */
function replaceFile(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}.tmp`;
  const isMarked = readFileSync(path, "utf8").startsWith(MARK);
  try {
    writeFileSync(draft, isMarked ? MARK + text : text);
    chmodSync(draft, statSync(path).mode);
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
