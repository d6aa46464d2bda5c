import type { Fault } from "../core/fault.ts";
import {
  codeOf,
  comment,
  foreignWord,
  inString,
  lineLength,
  type Mistake,
  number,
  otherLanguage,
  placeholder,
  quotes,
  unquotedKey,
  type Words,
} from "./json-mistakes.ts";
import type { JsonBreak } from "./json-outline.ts";
import { DEPTH_LIMIT } from "./limits.ts";

/** The fault of a text that is not JSON, in plain words, with a hint for the usual mistakes. */
export function explainBreak(text: string, broken: JsonBreak): Fault {
  if (broken.why === "too-deep")
    return { kind: "too-deep", fatal: true, limit: DEPTH_LIMIT, span: { start: broken.at, end: broken.at + 1 } };
  const words = firstOf(text, broken);
  const start = words.at ?? broken.at;
  const end = Math.min(text.length, start + (words.length ?? 1));
  const { problem, hint } = words;
  return {
    kind: "syntax",
    fatal: true,
    language: "json",
    problem,
    ...(hint !== undefined && { hint }),
    span: { start, end },
  };
}

function firstOf(text: string, broken: JsonBreak): Words {
  for (const explain of USUAL) {
    const words = explain(text, broken);
    if (words) return words;
  }
  return { problem: `${shown(text, broken.at)} cannot stand here`, ...hintFor(broken) };
}

const USUAL: readonly Mistake[] = [
  otherLanguage,
  inString,
  atEnd,
  comment,
  trailingComma,
  quotes,
  placeholder,
  number,
  secondValue,
  unquotedKey,
  foreignWord,
  missing,
  wrongCloser,
];

function atEnd(text: string, { at, open }: JsonBreak): Words | undefined {
  if (at < text.length) return undefined;
  const innermost = open.at(-1);
  const end = text.trimEnd().length;
  if (!innermost) return { problem: "The text ends before a value", at: Math.max(0, end - 1) };
  const [what, sign] = innermost.type === "object" ? ["object", "}"] : ["list", "]"];
  const line = text.slice(0, innermost.start).split("\n").length;
  return {
    problem: `The text ends before the ${what} of line ${line} is closed`,
    hint: `Add the missing ${sign}.`,
    at: Math.max(0, end - 1),
  };
}

function trailingComma(text: string, { at, expected, previous }: JsonBreak): Words | undefined {
  const isCloser = text[at] === "}" || text[at] === "]";
  if (!isCloser || text[previous] !== "," || (expected !== "key" && expected !== "value")) return undefined;
  return {
    problem: `There is a comma before ${text[at]}`,
    hint: "Remove the comma after the last item.",
    at: previous,
  };
}

function secondValue(text: string, { at, expected }: JsonBreak): Words | undefined {
  if (expected !== "end-of-text") return undefined;
  if ("}],".includes(text[at] ?? ""))
    return {
      problem: `${text[at]} comes after the end of the value`,
      hint: "Remove it, or add the opening bracket that belongs to it.",
    };
  return {
    problem: "A second value starts here",
    hint: "Keep one value in a file, or make a list of them.",
    length: lineLength(text, at),
  };
}

function missing(text: string, { at, expected, previous }: JsonBreak): Words | undefined {
  const sign = text[at] ?? "";
  if (expected === "comma-or-end" && /["{[\w-]/.test(sign))
    return { problem: "A comma is missing before this", hint: "Add a comma after the item before it." };
  if (expected === "colon")
    return {
      problem: "A name must be followed by a colon and a value",
      hint: "Add : and the value after the name.",
      at: previous,
    };
  if (expected.startsWith("value") && ",:}]".includes(sign))
    return { problem: `A value is missing before ${sign}`, hint: "Add the value, or null." };
  if (expected.startsWith("key") && ",:".includes(sign)) return { problem: `A name is missing before ${sign}` };
  return undefined;
}

function wrongCloser(text: string, { at, open }: JsonBreak): Words | undefined {
  const innermost = open.at(-1);
  const sign = text[at];
  if (!innermost || (sign !== "}" && sign !== "]")) return undefined;
  const right = innermost.type === "object" ? "}" : "]";
  return right === sign
    ? undefined
    : {
        problem: `${sign} closes what ${innermost.type === "object" ? "{" : "["} opened`,
        hint: `Write ${right}, or add the one that is missing.`,
      };
}

function hintFor({ expected }: JsonBreak): { hint?: string } {
  if (expected.startsWith("key")) return { hint: 'A name in "quotation marks" is expected.' };
  return expected.startsWith("value") ? { hint: "A value is expected." } : {};
}

function shown(text: string, at: number): string {
  const sign = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
  return /[\p{C}\p{Z}]/u.test(sign) ? `The invisible character ${codeOf(text, at)}` : sign;
}
