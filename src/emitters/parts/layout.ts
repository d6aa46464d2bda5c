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

/** A statement in one line, or in two where it would be too wide; `indent` is that of the function around it. */
export function statement(start: string, rest: string | readonly string[], indent = 2): string[] {
  const [first = "", ...more] = [rest].flat();
  const line = `${start} ${first}`;
  if (more.length === 0 && line.length + indent <= WIDTH) return [line];
  return [start, ...[first, ...more].map((part) => `  ${part}`)];
}

/** A call in one line, or with an argument in each where it would be too wide. */
export function call(start: string, given: readonly string[]): string[] {
  const line = `${start}(${given.join(", ")});`;
  return line.length + 4 <= WIDTH ? [line] : [`${start}(`, ...given.map((one) => `  ${one},`), ");"];
}

/** The declaration of a set; bundlers drop one that nobody uses, because it is marked as pure. */
export function setOf(name: string, members: readonly string[]): string {
  const start = `const ${name} = /* @__PURE__ */ new Set(`;
  return `${start}${textList(members, start, ");")});`;
}
