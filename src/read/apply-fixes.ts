import type { Span } from "../core/range.ts";

/** A change of a text: what stands at the span becomes `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A text with its edits, and those left out because they overlap an earlier one: they may be tried in another round. */
export interface Edited<E extends Edit = Edit> {
  readonly text: string;
  readonly leftOut: readonly E[];
}

/**
 * Applies edits to a text, in the order of their places. An edit that says the same as another is applied once; of two
 * that overlap, or insert at the same place, the first by place and then by order is applied.
 */
export function applyFixes<E extends Edit>(text: string, edits: readonly E[]): Edited<E> {
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const leftOut: E[] = [];
  let result = "";
  let done = 0;
  let last: E | undefined;
  for (const edit of ordered) {
    const { start, end } = edit.span;
    if (last && isSame(last, edit)) continue;
    if (last && (start < done || start === last.span.start)) {
      leftOut.push(edit);
      continue;
    }
    result += text.slice(done, start) + edit.text;
    done = end;
    last = edit;
  }
  return { text: result + text.slice(done), leftOut };
}

function isSame(a: Edit, b: Edit): boolean {
  return a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;
}
