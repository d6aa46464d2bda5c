import table from "../../schemas/facts/pattern-words.json" with { type: "json" };
import type { Release } from "../core/release.ts";

/** What texts of a shape look like: `is` names such a text, and `looks` continues the sentence. */
export interface PatternWords {
  readonly is: string;
  readonly looks: string;
  readonly example: string;
}

interface Row extends PatternWords {
  readonly earlier?: readonly ({ readonly until: Release } & Partial<PatternWords>)[];
}

const ROWS: Readonly<Record<string, Row>> = table.shapes;

/** The words for a shape's pattern at a release; nothing for a shape without a pattern. Source: facts/pattern-words. */
export function patternWords(shape: string, release: Release): PatternWords | undefined {
  const row = Object.hasOwn(ROWS, shape) ? ROWS[shape] : undefined;
  if (!row) return undefined;
  return { ...row, ...row.earlier?.find(({ until }) => release < until) };
}

/** The words as a sentence: `A service name has …`. */
export function patternSentence({ is, looks }: PatternWords): string {
  return `${is.slice(0, 1).toUpperCase()}${is.slice(1)} ${looks}.`;
}
