import { widthOf } from "./cells.ts";
import { harmless } from "./harmless.ts";

/**
 * A labelled paragraph: the label once, then the text broken at spaces so that no line passes `width` columns, each
 * further line below the first one's text. A word that is too long stays whole, so that it can be copied; a line end in
 * the text stays one, and the spaces that begin such a line stay too.
 */
export function paragraph(label: string, text: string, width: number): string[] {
  const indent = " ".repeat(widthOf(label));
  return text
    .trim()
    .split(/\r?\n/)
    .flatMap((line) => wrapLine(harmless(line), width - indent.length))
    .map((line, at) => `${at === 0 ? label : indent}${line}`.trimEnd());
}

function wrapLine(line: string, width: number): string[] {
  const margin = /^ */.exec(line)?.[0] ?? "";
  const lines: string[] = [];
  let current = "";
  let columns = 0;
  for (const word of line.split(/ +/)) {
    if (word === "") continue;
    const wide = widthOf(word);
    if (current !== "" && columns + 1 + wide > width) {
      lines.push(current);
      current = "";
    }
    columns = current === "" ? margin.length + wide : columns + 1 + wide;
    current = current === "" ? margin + word : `${current} ${word}`;
  }
  return [...lines, current];
}
