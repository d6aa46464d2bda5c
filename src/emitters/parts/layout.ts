/** How wide a line of what is written may be. */
export const WIDTH = 120;

/** A list of texts in one line, or with one in each where it would be wider than a page; `before` is what stands first. */
export function textList(values: readonly string[], before: string, after: string): string {
  const texts = values.map((value) => JSON.stringify(value));
  const line = `[${texts.join(", ")}]`;
  if (before.length + line.length + after.length <= WIDTH) return line;
  const indent = /^ */.exec(before)?.[0] ?? "";
  return `[\n${texts.map((text) => `${indent}  ${text},\n`).join("")}${indent}]`;
}
