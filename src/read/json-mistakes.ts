import type { JsonBreak } from "./json-outline.ts";

/** What is wrong and what to do, in plain words. */
export interface Words {
  readonly problem: string;
  readonly hint?: string;
  /** Where it is better shown than at the break itself. */
  readonly at?: number;
  readonly length?: number;
}

/** One usual mistake: its words where it is the one that was made. */
export type Mistake = (text: string, broken: JsonBreak) => Words | undefined;

/** A text in another language than JSON. */
export function otherLanguage(text: string, { expected, open, at }: JsonBreak): Words | undefined {
  const rest = text.slice(at, at + 400);
  if (open.length > 0) return undefined;
  if (expected === "value" && rest.startsWith("<"))
    return {
      problem: "This is HTML or XML, not JSON",
      hint: "Check how the file was made: it may hold the answer of a web server.",
    };
  const isYaml = expected === "value" && (/^(?:---|- |%YAML)/.test(rest) || /^[\w"'.$-]+:(?:\s|$)/.test(rest));
  return isYaml
    ? { problem: "This looks like YAML, not JSON", hint: "Give the file the ending .yaml, or write it as JSON." }
    : undefined;
}

/** A string that is not closed, or holds what it cannot. */
export function inString(text: string, { why, at }: JsonBreak): Words | undefined {
  if (why === "unclosed-string")
    return {
      problem: "This string is not closed on its line",
      hint: 'Add the missing ", or write a line break as \\n.',
      length: lineLength(text, at),
    };
  if (why === "control-character")
    return {
      problem: `A string cannot hold the control character ${codeOf(text, at)} as it is`,
      hint: `Write it as ${escapeOf(text, at)}.`,
    };
  if (why === "bad-escape")
    return {
      problem: `${text.slice(at, at + 2)} is no escape that JSON knows`,
      hint: "Write a backslash as \\\\.",
      length: 2,
    };
  return undefined;
}

/** A comment. */
export function comment(text: string, { at }: JsonBreak): Words | undefined {
  const sign = /^(?:\/\/|\/\*|#)/.exec(text.slice(at, at + 2))?.[0];
  return sign === undefined
    ? undefined
    : {
        problem: "JSON has no comments",
        hint: "Remove the comment, or write the file as YAML.",
        length: lineLength(text, at),
      };
}

/** Other quotation marks than the straight double ones. */
export function quotes(text: string, { at }: JsonBreak): Words | undefined {
  const sign = text[at] ?? "";
  if (!"'`“”‘’«".includes(sign)) return undefined;
  return {
    problem: `JSON does not know ${sign} as a quotation mark`,
    hint: 'Use the straight double quotation mark ".',
  };
}

/** A placeholder of a template or of a shell. */
export function placeholder(text: string, { at }: JsonBreak): Words | undefined {
  const sign =
    /^(?:\$\{?|\{\{|\{%|<%|%\{|@)/.exec(text.slice(at, at + 2))?.[0] ??
    (text.startsWith("{{", at - 1) ? "{{" : undefined);
  if (sign === undefined) return undefined;
  return {
    problem: `${sign} begins a placeholder that has not been filled in`,
    hint: "Check the file after its placeholders are replaced, or put them in quotation marks.",
    length: lineLength(text, at),
  };
}

/** A number in a form that JSON does not know. */
export function number(text: string, { why, at }: JsonBreak): Words | undefined {
  if (why !== "bad-number") return undefined;
  const written = /^[\w.+-]+/.exec(text.slice(at, at + 60))?.[0] ?? "";
  return {
    problem: `${written} is no number in JSON`,
    hint: "Write a decimal number without leading zeros, or put the text in quotation marks.",
    length: written.length,
  };
}

/** A name without quotation marks. */
export function unquotedKey(text: string, { at, expected }: JsonBreak): Words | undefined {
  if (expected !== "key" && expected !== "key-or-end") return undefined;
  const name = /^[\w$.-]+/.exec(text.slice(at, at + 60))?.[0];
  return name === undefined
    ? undefined
    : { problem: `The name ${name} has no quotation marks`, hint: `Write "${name}".`, length: name.length };
}

/** A word that is no value in JSON, such as `True`. */
export function foreignWord(text: string, { at, expected }: JsonBreak): Words | undefined {
  if (expected !== "value" && expected !== "value-or-end") return undefined;
  const word = /^[A-Za-z_][\w-]*/.exec(text.slice(at, at + 60))?.[0];
  if (word === undefined) return undefined;
  const known: Readonly<Record<string, string>> = {
    True: "true",
    False: "false",
    TRUE: "true",
    FALSE: "false",
    None: "null",
    NULL: "null",
    Null: "null",
    nil: "null",
    undefined: "null",
  };
  const better = Object.hasOwn(known, word) ? known[word] : `"${word}"`;
  return { problem: `${word} is no value in JSON`, hint: `Write ${better}.`, length: word.length };
}

/** The number of a character, as Unicode writes it. */
export function codeOf(text: string, at: number): string {
  return `U+${(text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

const escapeOf = (text: string, at: number): string => JSON.stringify(text[at]).slice(1, -1);

/** How many characters are left on a line; at most 200. */
export function lineLength(text: string, at: number): number {
  return /^[^\r\n]*/.exec(text.slice(at, at + 200))?.[0].trimEnd().length ?? 1;
}
