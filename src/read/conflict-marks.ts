import type { Fault } from "../core/fault.ts";

const OURS = /^<{7}(?: .*)?\r?$/m;
const BETWEEN = /^={7}\r?$/m;
const THEIRS = /^>{7}(?: .*)?\r?$/m;

/**
 * The fault of a text that is unreadable because a merge was never finished, at the line where its first conflict
 * begins; nothing where one of a conflict's three lines is missing. Looks for each line once, however long the text.
 */
export function conflictIn(text: string): Fault | undefined {
  const ours = OURS.exec(text);
  if (!ours) return undefined;
  const end = ours.index + ours[0].trimEnd().length;
  const between = BETWEEN.exec(text.slice(end));
  if (!between || !THEIRS.test(text.slice(end + between.index))) return undefined;
  return { kind: "merge-conflict", fatal: true, span: { start: ours.index, end } };
}
