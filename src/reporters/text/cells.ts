import { harmless } from "./harmless.ts";

/** One character as a terminal shows it: what is printed, how many columns that takes, and the code units it stands for. */
export interface Cell {
  readonly text: string;
  readonly width: number;
  /** The first code unit in the text, and how many there are. */
  readonly start: number;
  readonly units: number;
}

const COMBINING = /^[\p{Mn}\p{Me}\u1160-\u11ff]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}\p{Emoji_Presentation}]$/u;
const ASCII = /^[\x20-\x7e]*$/;
const TAB = "    ";
const MOST_MARKS = 4;

/**
 * The cells of a stretch of a line, from code unit `from` up to `to`. A tab takes four columns, a wide character two, a
 * combining mark none; a mark with no letter to sit on gets a circle, and so does every fifth of a heap.
 * Source: Unicode general categories and East Asian widths (UAX 11).
 */
export function cellsOf(text: string, from: number, to: number): Cell[] {
  const cells: Cell[] = [];
  let marks = MOST_MARKS;
  let start = from;
  const push = (printed: string, width: number, units: number, next: number) => {
    cells.push({ text: printed, width, start, units });
    start += units;
    marks = next;
  };
  for (const character of text.slice(from, to)) {
    const spelled = character === "\t" ? TAB : harmless(character);
    const units = character.length;
    if (spelled !== character) push(spelled, spelled.length, units, MOST_MARKS);
    else if (!COMBINING.test(character)) push(character, WIDE.test(character) ? 2 : 1, units, 0);
    else if (marks < MOST_MARKS) push(character, 0, units, marks + 1);
    else push(`\u25cc${character}`, 1, units, 1);
  }
  return cells;
}

/** How many columns a text without line ends takes. */
export function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  return cellsOf(text, 0, text.length).reduce((sum, { width }) => sum + width, 0);
}
