import type { Path } from "../../core/pointer.ts";

/** A line of a text; `expected` had to come and did not, `received` came instead, `cut` tells what was left out. */
export interface Line {
  readonly text: string;
  readonly mark?: "expected" | "received" | "cut";
}

/** Where a value differs from what had to come. */
export interface Difference {
  readonly path: Path;
  /** As JSON; absent where nothing had to come. */
  readonly expected?: string;
}

/** How wide a list or an object may be on one line, and how deep one may be to be broken into lines. */
const WIDTH = 88;
const DEPTH = 40;

/** JSON on lines of its own, where it differs from what had to come both marked. */
export function markedJson(value: unknown, difference?: Difference): readonly Line[] {
  return linesOf(value, "", "", "", difference, 0);
}

function linesOf(
  value: unknown,
  indent: string,
  label: string,
  end: string,
  difference: Difference | undefined,
  depth: number,
): readonly Line[] {
  if (difference?.path.length === 0) return replaced(value, indent, label, end, difference, depth);
  const short = `${indent}${label}${oneLine(value)}${end}`;
  const isPlain = typeof value !== "object" || value === null || depth >= DEPTH;
  if (isPlain || (!difference && short.length <= WIDTH)) return [{ text: short }];
  const isList = Array.isArray(value);
  const entries: readonly (readonly [string | number, unknown])[] = isList
    ? [...value.entries()]
    : Object.entries(value);
  const [step, ...rest] = difference?.path ?? [];
  const inner = `${indent}  `;
  const name = (key: string | number): string => (isList ? "" : `${JSON.stringify(key)}: `);
  const lines = entries.flatMap(([key, item], at) => {
    const isThere = difference !== undefined && String(step) === String(key);
    const own = isThere ? { ...difference, path: rest } : undefined;
    return linesOf(item, inner, name(key), at < entries.length - 1 ? "," : "", own, depth + 1);
  });
  const isAbsent = difference !== undefined && !entries.some(([key]) => String(key) === String(step));
  const absent = isAbsent ? missing(difference, inner, isList ? "" : `${JSON.stringify(step)}: `) : [];
  const [open, close] = isList ? "[]" : "{}";
  return [{ text: `${indent}${label}${open}` }, ...lines, ...absent, { text: `${indent}${close}${end}` }];
}

function replaced(
  value: unknown,
  indent: string,
  label: string,
  end: string,
  { expected }: Difference,
  depth: number,
): readonly Line[] {
  const received = linesOf(value, indent, label, end, undefined, depth).map(({ text }) => mark(text, "received"));
  return expected === undefined ? received : [mark(`${indent}${label}${expected}${end}`, "expected"), ...received];
}

/** What had to stand in a place that is not there; of a deeper place its outermost part. */
function missing({ path, expected }: Difference, indent: string, label: string): readonly Line[] {
  const value = path.length > 1 || expected === undefined ? "…" : expected;
  return [mark(`${indent}${label}${value}`, "expected")];
}

const mark = (text: string, as: "expected" | "received"): Line => ({ text, mark: as });

function oneLine(value: unknown): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "";
  const text = JSON.stringify(value, null, 1).replace(/\n */gu, " ");
  return text === "{ }" ? "{}" : text === "[ ]" ? "[]" : text;
}
