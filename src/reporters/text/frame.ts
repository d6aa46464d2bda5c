import type { Range } from "../../core/range.ts";
import { type Cell, cellsOf } from "./cells.ts";

const BEFORE = 2;
const AFTER = 1;
const CUT = "\u2026";
const BYTE_ORDER_MARK = "\ufeff";

/** One row of a code frame: a line of the file with its number, or the carets under the line before. */
export type FrameRow =
  | {
      readonly is: "line";
      readonly gutter: string;
      readonly number: number;
      readonly marked: boolean;
      readonly text: string;
    }
  | { readonly is: "carets"; readonly gutter: string; readonly indent: string; readonly carets: string };

/**
 * The lines around a range, made harmless and no wider than `width` columns, with carets under the range. A range of
 * several lines has its carets under the first one; an empty range has a single caret. Lines that are too long are cut
 * all at the same code unit, so that they stay below each other; the work does not grow with their lengths, and short
 * lines stay whole.
 */
export function codeFrame(text: string, starts: readonly number[], range: Range, width: number): FrameRow[] {
  const number = Math.min(range.start.line, starts.length);
  const last = Math.min(number + AFTER, starts.length);
  const digits = String(last).length;
  const room = Math.max(16, width - digits - "> ".length - " \u2502 ".length);
  const lineAt = (line: number) => span(text, starts, line);
  const { start, end } = lineAt(number);
  const from = Math.min(end, Math.max(start, range.start.offset));
  const to = Math.min(end, Math.max(from, range.end.offset));
  const cut = cutOf(text, start, from, to, end, room);
  const rows: FrameRow[] = [];
  for (let line = Math.max(1, number - BEFORE); line <= last; line++) {
    const { start, end } = lineAt(line);
    if (line === last && line > number && start === end && line === starts.length) break;
    const cells = windowOf(text, start, end, end - start <= room && line !== number ? 0 : cut, room);
    rows.push({
      is: "line",
      gutter: String(line).padStart(digits),
      number: line,
      marked: line === number,
      text: cells
        .map((cell) => cell.text)
        .join("")
        .trimEnd(),
    });
    if (line === number) rows.push({ is: "carets", gutter: " ".repeat(digits), ...caretsOf(cells, from, to) });
  }
  return rows;
}

/** A line without its line end, in offsets. */
function span(text: string, starts: readonly number[], line: number): { readonly start: number; readonly end: number } {
  const start = line === 1 && text.startsWith(BYTE_ORDER_MARK) ? 1 : (starts[line - 1] ?? 0);
  let end = starts[line] ?? text.length;
  if (line < starts.length) {
    if (text[end - 1] === "\n") end--;
    if (end > start && text[end - 1] === "\r") end--;
  }
  return { start, end };
}

/** How many code units all lines lose at their beginning, so that the marked one shows its range. */
function cutOf(text: string, start: number, from: number, to: number, end: number, room: number): number {
  const wanted = Math.min(to, from + room);
  if (wanted - start <= room) {
    const shown = columns(cellsOf(text, start, wanted));
    if (shown < room || (shown === room && wanted === end)) return 0;
  }
  const before = cellsOf(text, wholeCharacter(text, Math.max(start, from - room), start), from);
  const spare = Math.floor((room - columns(cellsOf(text, from, wanted))) / 2);
  let kept = Math.max(Math.floor(room / 4), spare);
  let cut = from;
  for (let at = before.length - 1; at >= 0; at--) {
    const cell = before[at] as Cell;
    kept -= cell.width;
    if (kept < 0) break;
    cut = cell.start;
  }
  return cut - start;
}

/** The cells of a line that are shown once `cut` units are gone, with a mark where something is missing. */
function windowOf(text: string, start: number, end: number, cut: number, room: number): Cell[] {
  const first = wholeCharacter(text, Math.min(end, start + cut), start);
  const some = cellsOf(text, first, Math.min(end, first + 2 * room + 2));
  const missing = (at: number): Cell => ({ text: CUT, width: 1, start: at, units: 0 });
  const head = first > start ? [missing(first)] : [];
  if (first + 2 * room + 2 >= end && columns(some) + head.length <= room) return [...head, ...some];
  let left = room - head.length - 1;
  const fit = some.findIndex((cell) => {
    left -= cell.width;
    return left < 0;
  });
  const shown = fit < 0 ? some : some.slice(0, fit);
  const after = shown.at(-1);
  return [...head, ...shown, missing(after ? after.start + after.units : first)];
}

/** The offset itself, or the one before when it would split a character of two code units. */
function wholeCharacter(text: string, offset: number, least: number): number {
  return offset > least && /^[\udc00-\udfff]$/.test(text[offset] ?? "") ? offset - 1 : offset;
}

function caretsOf(
  cells: readonly Cell[],
  from: number,
  to: number,
): { readonly indent: string; readonly carets: string } {
  const before = cells.filter((cell) => cell.start + cell.units <= from && (cell.units > 0 || cell.start <= from));
  const under = cells.slice(before.length).filter((cell) => cell.start < to);
  return { indent: " ".repeat(columns(before)), carets: "^".repeat(Math.max(1, columns(under))) };
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
}
