import { Lexer, type YAMLError } from "yaml";
import type { Fault } from "../core/fault.ts";

type Problem = Pick<YAMLError, "code" | "message" | "pos">;

interface Words {
  readonly problem: string;
  readonly hint?: string;
}

/** The fault of a text that is not YAML, in plain words, with a hint for the usual mistakes. */
export function explainYaml(text: string, error: Problem): Fault {
  const pos = isUnclosedQuote(error) ? openingQuote(text, error.pos[0]) : error.pos[0];
  const start = Math.min(pos, Math.max(0, text.trimEnd().length - 1));
  const end = Math.min(text.length, pos === error.pos[0] ? Math.max(error.pos[1], start + 1) : start + 1);
  const { problem, hint } = placeholder(text, start) ?? wordsFor(error, text.slice(start, end), before(text, start));
  return {
    kind: "syntax",
    fatal: true,
    language: "yaml",
    problem,
    ...(hint !== undefined && { hint }),
    span: { start, end },
  };
}

const isUnclosedQuote = ({ code, message }: Problem): boolean => code === "MISSING_CHAR" && message.includes("quote");

function openingQuote(text: string, closed: number): number {
  let at = 0;
  let opening = 0;
  for (const lexeme of new Lexer().lex(text)) {
    if (at >= closed) break;
    if (lexeme.startsWith('"') || lexeme.startsWith("'")) opening = at;
    if (!"\u0002\u0018\u001F".includes(lexeme)) at += lexeme.length;
  }
  return opening;
}

function placeholder(text: string, at: number): Words | undefined {
  const start = text.lastIndexOf("\n", at - 1) + 1;
  const end = text.indexOf("\n", at);
  const sign = /\{\{|\{%|<%|%\{/.exec(text.slice(start, end < 0 ? text.length : end))?.[0];
  if (sign === undefined) return undefined;
  const hint = "Check the file after its placeholders are replaced, or put them in quotation marks.";
  return { problem: `${sign} begins a placeholder that has not been filled in`, hint };
}

const before = (text: string, at: number): string => text.charAt(at - 1);

const INDENT = "Give all members of one map the same number of spaces in front.";

function wordsFor({ code, message }: Problem, shown: string, previous: string): Words {
  switch (code) {
    case "TAB_AS_INDENT":
      return {
        problem: "A tab stands where YAML wants spaces",
        hint: "Replace the tabs in front of the text by spaces.",
      };
    case "BAD_INDENT":
      return badIndent(message);
    case "BLOCK_AS_IMPLICIT_KEY":
    case "MULTILINE_IMPLICIT_KEY":
      return {
        problem: "A map cannot begin here: the text before it already is a value",
        hint: "Put a text that holds a colon and a space in quotation marks, or correct the spaces in front of the lines.",
      };
    case "MISSING_CHAR":
      return missing(message);
    case "BAD_SCALAR_START":
      return { problem: `A text cannot begin with ${shown[0]}`, hint: "Put the text in quotation marks." };
    case "BAD_DQ_ESCAPE":
      return {
        problem: "This backslash begins no escape that YAML knows",
        hint: "Write \\\\, or use single quotation marks.",
      };
    case "BLOCK_IN_FLOW":
      return { problem: "Inside brackets, lists and maps need brackets too", hint: "Write [a, b] or {a: b} here." };
    case "BAD_ALIAS":
      return {
        problem: "This alias or anchor has no name",
        hint: "Put the text in quotation marks if no alias is meant.",
      };
    case "ALIAS_PROPS":
      return {
        problem: "An alias can have no tag and no anchor of its own",
        hint: "Remove what stands before the alias.",
      };
    case "MULTIPLE_ANCHORS":
    case "MULTIPLE_TAGS":
      return {
        problem: `A value can have one ${code === "MULTIPLE_TAGS" ? "tag" : "anchor"} only`,
        hint: `Remove ${shown}.`,
      };
    case "KEY_OVER_1024_CHARS":
      return {
        problem: "The name of a member is longer than 1024 characters",
        hint: "Put a question mark and a space before it.",
      };
    case "UNEXPECTED_TOKEN":
      return unexpected(message, shown, previous);
    case "TAG_RESOLVE_FAILED":
      return {
        problem: "This tag cannot be read",
        hint: "Remove the tag, or write it as one word after the exclamation mark.",
      };
    default:
      return { problem: "The text is not YAML from here on" };
  }
}

function badIndent(message: string): Words {
  if (message.startsWith("Flow"))
    return {
      problem: "The brackets opened before are not closed",
      hint: `Add the missing ${message.at(-1)}, or more spaces in front.`,
    };
  return { problem: "This line begins in a different column than the ones that it belongs to", hint: INDENT };
}

function missing(message: string): Words {
  if (message.includes("quote"))
    return {
      problem: "A quotation mark is opened and never closed",
      hint: `Add the missing ${message.includes('"') ? '"' : "'"}.`,
    };
  if (message.startsWith("Implicit map keys"))
    return {
      problem: "A name stands here without a colon and a value",
      hint: "Add a colon and a space after the name, or correct its indentation.",
    };
  if (message.startsWith("Missing , ") || message.includes("flow"))
    return {
      problem: "A comma is missing between two items",
      hint: "Add the comma, or put texts that hold brackets in quotation marks.",
    };
  if (message.startsWith("Block scalars"))
    return {
      problem: "The text after | or > begins with an empty line that has more spaces than the text",
      hint: "Take the spaces out of the empty line.",
    };
  if (message.startsWith("Block collection"))
    return { problem: "A list or a map cannot begin on the line of ---", hint: "Begin it on the next line." };
  if (message.includes("directives-end"))
    return {
      problem: "A line that begins with % is a directive, and --- must come after it",
      hint: "Add a line with --- below it, or put the text in quotation marks if no directive is meant.",
    };
  return {
    problem: "Something is missing here: a space, a line break or a bracket",
    hint: "Compare the line with the ones around it.",
  };
}

function unexpected(message: string, shown: string, previous: string): Words {
  const sign = shown.charAt(0);
  if (/[\]}]/.test(sign)) return { problem: `${sign} closes nothing that is open`, hint: `Remove the ${sign}.` };
  if (message.includes("block-seq-ind"))
    return { problem: "A list cannot begin on the same line as its name", hint: "Begin the list on a new line." };
  if (/^Block scalar header|Not a YAML token/.test(message))
    return { problem: "After | or > the line must end", hint: "Begin the text on the next line." };
  if (previous === '"' || previous === "'" || message.includes("at node end"))
    return {
      problem: "The value ended before this",
      hint: "Put the whole text in one pair of quotation marks, doubling those inside it, or correct the indentation.",
    };
  return {
    problem: `${sign === "" ? "This" : sign} cannot stand here`,
    hint: "Correct the indentation, or put the text in quotation marks.",
  };
}
