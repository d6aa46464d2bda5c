import { WIDTH } from "./layout.ts";

/** An expression, laid out only when it is known where it stands. */
export type Code = string | Group;

/** Expressions between brackets: a call, an object or a list. */
export interface Group {
  /** `fc.oneof(`, `{` or `[`. */
  readonly open: string;
  readonly items: readonly Item[];
}

/** An expression in a group, behind its name where it has one. */
export interface Item {
  readonly name?: string;
  readonly code: Code;
}

const CLOSE: Readonly<Record<string, string>> = { "(": ")", "{": "}", "[": "]" };
const STEP = 2;

/** A call of a function. */
export function call(name: string, ...given: readonly Code[]): Group {
  return { open: `${name}(`, items: given.map((code) => ({ code })) };
}

/** An object; members that are absent are left out. */
export function object(members: Readonly<Record<string, Code | undefined>>): Group {
  const items = Object.entries(members).flatMap(([name, code]) =>
    code === undefined ? [] : [{ name: key(name), code }],
  );
  return { open: "{", items };
}

/** A list. */
export function listOf(items: readonly Code[]): Group {
  return { open: "[", items: items.map((code) => ({ code })) };
}

/** The statement `export const NAME = CODE;` or `const NAME = CODE;`, as Prettier and Biome lay it out at 120 columns. */
export function declaration(name: string, code: Code, isExported: boolean): string {
  const start = `${isExported ? "export " : ""}const ${name} = `;
  return `${start}${laidOut(code, start.length, 1, 0)};`;
}

/** An expression in one line. */
export function inOneLine(code: Code): string {
  if (typeof code === "string") return code;
  const items = code.items.map(({ name, code: inner }) => (name === undefined ? "" : `${name}: `) + inOneLine(inner));
  const space = isObject(code) && items.length > 0 ? " " : "";
  return code.open + space + items.join(", ") + space + closeOf(code);
}

function laidOut(code: Code, before: number, after: number, indent: number): string {
  if (typeof code === "string") return code;
  const line = inOneLine(code);
  if (before + widthOf(line) + after <= WIDTH && !mustBreak(code)) return line;
  const hugged = hug(code, before, after, indent);
  if (hugged !== undefined) return hugged;
  const inner = indent + STEP;
  const lines = code.items.map(({ name, code: item }) => {
    const start = " ".repeat(inner) + (name === undefined ? "" : `${name}: `);
    return `${start}${laidOut(item, start.length, 1, inner)},\n`;
  });
  return `${code.open}\n${lines.join("")}${" ".repeat(indent)}${closeOf(code)}`;
}

/** How many columns a text takes; formatters give some scripts and pictures two for each character. */
function widthOf(text: string): number {
  return [...text].length + (text.match(WIDE)?.length ?? 0);
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{1f300}-\u{1faff}]/gu;

/** A call whose last argument alone is spread over lines, as formatters do with an object or a list. */
function hug(code: Group, before: number, after: number, indent: number): string | undefined {
  const last = code.items.at(-1)?.code;
  if (!code.open.endsWith("(") || last === undefined || typeof last === "string" || last.open.length > 1)
    return undefined;
  const others = code.items.slice(0, -1).map((item) => item.code);
  if (others.some((other) => typeof other !== "string" && other.open === last.open)) return undefined;
  if (others.some(mustBreak) || last.items.length === 0) return undefined;
  const start = code.open + others.map((other) => `${inOneLine(other)}, `).join("");
  if (before + widthOf(start) + 1 > WIDTH) return undefined;
  return `${start}${broken(last, before + widthOf(start), after + 1, indent)})`;
}

function broken(code: Group, before: number, after: number, indent: number): string {
  return laidOut(code, Math.max(before, WIDTH), after, indent);
}

/** Formatters give each of several objects in a list a line of its own. */
function mustBreak(code: Code): boolean {
  if (typeof code === "string") return false;
  const isTable =
    code.open === "[" &&
    code.items.length > 1 &&
    code.items.every(({ code: item }) => typeof item !== "string" && isObject(item) && item.items.length > 1);
  return isTable || code.items.some(({ code: item }) => mustBreak(item));
}

function isObject({ open }: Group): boolean {
  return open === "{";
}

function closeOf({ open }: Group): string {
  return CLOSE[open.at(-1) as string] as string;
}

function key(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : written(name);
}

/** A value as JavaScript has it; a long text that repeats itself is said in short. */
export function written(value: unknown): string {
  if (typeof value !== "string") return flat(value);
  return value.length > LONG ? repeated(value) : quoted(value);
}

function flat(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(written).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return inOneLine(object(Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, written(inner)]))));
}

/** Between the quotes that need fewer escapes, as formatters have it. */
function quoted(text: string): string {
  const json = JSON.stringify(text).replace(UNSEEN, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`);
  const doubles = text.split('"').length;
  if (doubles <= text.split("'").length) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

/** Characters that join others, or that editors do not show. */
const UNSEEN = /[\u007f-\u009f\u00ad\u200b-\u200f\u2028-\u202e\ufeff]|\p{Mn}/gu;
const LONG = 60;
const LONGEST_PERIOD = 12;

function repeated(text: string): string {
  let best = { from: 0, to: 0, period: 1 };
  for (let period = 1; period <= LONGEST_PERIOD; period++) {
    let from = 0;
    for (let at = period; at <= text.length; at++) {
      if (at < text.length && text[at] === text[at - period]) continue;
      if (at - from > best.to - best.from && at - from >= period * 3) best = { from, to: at, period };
      from = at - period + 1;
    }
  }
  const { from, to, period } = best;
  const count = Math.floor((to - from) / period);
  if (count * period < LONG / 2) return quoted(text);
  const end = from + count * period;
  return [
    from > 0 ? quoted(text.slice(0, from)) : "",
    `${quoted(text.slice(from, from + period))}.repeat(${count})`,
    end < text.length ? written(text.slice(end)) : "",
  ]
    .filter((part) => part !== "")
    .join(" + ");
}
