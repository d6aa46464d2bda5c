import type { Span } from "../core/range.ts";
import { DEPTH_LIMIT } from "./limits.ts";

/** Where a JSON value stands in its text, and where its parts stand. */
export type JsonNode = Span &
  (
    | { readonly type: "object"; readonly members: readonly JsonMember[] }
    | { readonly type: "array"; readonly items: readonly JsonNode[] }
    | { readonly type: "scalar" }
  );

/** A member of an object as written: the same key may come more than once. */
export interface JsonMember {
  readonly key: string;
  readonly span: Span;
  readonly value: JsonNode;
}

/** What the grammar allows at a place. */
export type JsonExpectation =
  | "value"
  | "value-or-end"
  | "key"
  | "key-or-end"
  | "colon"
  | "comma-or-end"
  | "end-of-text";

/** Where a text leaves the grammar of JSON: `at` is the first character that cannot stand there. */
export interface JsonBreak {
  readonly why: "unexpected" | "unclosed-string" | "control-character" | "bad-escape" | "bad-number" | "too-deep";
  readonly at: number;
  readonly expected: JsonExpectation;
  /** The lists and objects that are open, the innermost last. */
  readonly open: readonly { readonly type: "object" | "array"; readonly start: number }[];
  /** Where the last token before the break starts. */
  readonly previous: number;
}

type Open = OpenObject | OpenList;
type OpenObject = { readonly type: "object"; start: number; end: number; members: OpenMember[] };
type OpenMember = { readonly key: string; readonly span: Span; value: JsonNode };
type OpenList = { readonly type: "array"; start: number; end: number; items: JsonNode[] };
type Text = {
  readonly at: number;
  readonly why?: "unclosed-string" | "control-character" | "bad-escape";
  readonly plain: boolean;
};

const NO_VALUE_YET: JsonNode = { type: "scalar", start: 0, end: 0 };
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])/y;
const WORD = /(?:true|false|null)(?!\w)/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * The outline of a JSON text, or the place where the text stops being JSON. Accepts exactly what JSON.parse accepts, up
 * to the depth limit. Written by hand because it has to be free of recursion, keep repeated keys and be as strict as
 * RFC 8259, none of which jsonc-parser is; it is faster too, and costs no module to load.
 */
export function outlineJson(text: string): { readonly root: JsonNode } | { readonly broken: JsonBreak } {
  const stack: Open[] = [];
  let top: Open | undefined;
  let wanted: JsonExpectation = "value";
  let root: JsonNode | undefined;
  let previous = 0;
  let at = 0;

  const stop = (why: JsonBreak["why"], where: number) => ({
    broken: { why, at: where, expected: wanted, previous, open: stack.map(({ type, start }) => ({ type, start })) },
  });
  const put = (node: JsonNode) => {
    if (!top) root = node;
    else if (top.type === "array") top.items.push(node);
    else {
      const member = top.members[top.members.length - 1];
      if (member) member.value = node;
    }
    wanted = top ? "comma-or-end" : "end-of-text";
  };
  const open = (opened: Open, then: JsonExpectation) => {
    stack.push(opened);
    top = opened;
    wanted = then;
  };

  for (;;) {
    at = afterSpace(text, at);
    if (at >= text.length) return root && !top ? { root } : stop("unexpected", at);
    const expected = wanted as JsonExpectation;
    const start = at;
    const sign = text[at] ?? "";
    const wantsValue = expected === "value" || expected === "value-or-end";
    const wantsKey = expected === "key" || expected === "key-or-end";
    if (sign === '"' && (wantsValue || wantsKey)) {
      const string = endOfString(text, at);
      if (string.why) return stop(string.why, string.at);
      at = string.at;
      if (wantsValue) put({ type: "scalar", start, end: at });
      else if (top?.type === "object") {
        const key = string.plain ? text.slice(start + 1, at - 1) : JSON.parse(text.slice(start, at));
        top.members.push({ key, span: { start, end: at }, value: NO_VALUE_YET });
        wanted = "colon";
      }
    } else if ((sign === "{" || sign === "[") && wantsValue) {
      if (stack.length >= DEPTH_LIMIT) return stop("too-deep", at);
      at++;
      if (sign === "{") open({ type: "object", start, end: at, members: [] }, "key-or-end");
      else open({ type: "array", start, end: at, items: [] }, "value-or-end");
    } else if (top && closes(sign, top.type, expected)) {
      const closed: Open = top;
      closed.end = ++at;
      stack.pop();
      top = stack.at(-1);
      put(closed);
    } else if (sign === "," && expected === "comma-or-end") {
      at++;
      wanted = top?.type === "object" ? "key" : "value";
    } else if (sign === ":" && expected === "colon") {
      at++;
      wanted = "value";
    } else {
      at = wantsValue ? after(sign === "-" || (sign >= "0" && sign <= "9") ? NUMBER : WORD, text, start) : start;
      if (at === start) return stop(wantsValue && /[-+.\d]/.test(sign) ? "bad-number" : "unexpected", at);
      put({ type: "scalar", start, end: at });
    }
    previous = start;
  }
}

function closes(sign: string, type: "object" | "array", expected: JsonExpectation): boolean {
  if (type === "object") return sign === "}" && (expected === "key-or-end" || expected === "comma-or-end");
  return sign === "]" && (expected === "value-or-end" || expected === "comma-or-end");
}

function afterSpace(text: string, from: number): number {
  let at = from;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit !== 0x20 && unit !== 0x0a && unit !== 0x0d && unit !== 0x09) return at;
    at++;
  }
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function endOfString(text: string, start: number): Text {
  let plain = true;
  let at = start + 1;
  for (;;) {
    const unit = text.charCodeAt(at);
    if (unit === 0x22) return { at: at + 1, plain };
    if (Number.isNaN(unit) || unit === 0x0a || unit === 0x0d) return { at: start, plain, why: "unclosed-string" };
    if (unit < 0x20) return { at, plain, why: "control-character" };
    if (unit === 0x5c) {
      const end = after(ESCAPE, text, at);
      if (end === at) return { at, plain, why: "bad-escape" };
      plain = false;
      at = end;
    } else at++;
  }
}
