import { randomUUID } from "node:crypto";
import { renameSync, statSync, writeFileSync } from "node:fs";
import { type Validated, type ValidateOptions, validate } from "../engine/validate.ts";
import { applyFixes } from "../read/apply-fixes.ts";

const MAX_ROUNDS = 4;

/**
 * Mends what a document's diagnostics can mend with certainty, writes the file whole or not at all, and checks it
 * again, because one mended name may bring a second fault to light. Standard input is only reported on.
 */
export async function mend(found: Validated, options: ValidateOptions): Promise<Validated> {
  let latest = found;
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const { path, report, source } = latest;
    const edits = report.diagnostics.flatMap(({ fix }) =>
      fix ? [{ span: { start: fix.range.start.offset, end: fix.range.end.offset }, text: fix.text }] : [],
    );
    if (path === undefined || source === undefined || edits.length === 0) return latest;
    replaceFile(path, applyFixes(source.text, edits).text);
    for await (const again of validate({ ...options, paths: [path] })) latest = again;
  }
  return latest;
}

function replaceFile(path: string, text: string): void {
  const draft = `${path}.${randomUUID()}.tmp`;
  writeFileSync(draft, text, { mode: statSync(path).mode });
  renameSync(draft, path);
}
