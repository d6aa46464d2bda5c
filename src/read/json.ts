import { Buffer } from "node:buffer";
import type { Fault } from "../core/fault.ts";
import type { Path } from "../core/pointer.ts";
import { isPrototypeKey } from "../core/prototype-key.ts";
import type { Span } from "../core/range.ts";
import { conflictIn } from "./conflict-marks.ts";
import type { Document, ReadResult } from "./document.ts";
import { explainBreak } from "./json-break.ts";
import { type JsonNode, outlineJson } from "./json-outline.ts";
import { BYTE_LIMITS, DEPTH_LIMIT, tooLarge } from "./limits.ts";
import { nodeIn, placeIn, type Step, type Tree } from "./place.ts";

/**
 * Reads a JSON text. The value is made by JSON.parse; faults and places are found only when somebody asks for them,
 * because most files of a monorepo are not for this tool. Never throws. Source: RFC 8259.
 */
export function readJson(text: string): ReadResult {
  const fault = text.length > BYTE_LIMITS.json && tooLarge(Buffer.byteLength(text), "json");
  if (fault) return { ok: false, text, fault };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return unreadable(text);
  }
  if (mayBeDeep(text) && isDeeper(value, DEPTH_LIMIT)) return unreadable(text);
  return { ok: true, document: new JsonDocument(text, value) };
}

function unreadable(text: string): ReadResult {
  if (text.trim() === "") return { ok: false, text, fault: { kind: "empty", fatal: true, span: { start: 0, end: 0 } } };
  const outline = outlineJson(text);
  if ("broken" in outline) return { ok: false, text, fault: conflictIn(text) ?? explainBreak(text, outline.broken) };
  throw new Error("a text that JSON.parse refuses has a whole outline");
}

/** A class, because an object with closures of its own for each of many small files takes longer than parsing them. */
class JsonDocument implements Document {
  readonly language = "json";
  readonly text: string;
  readonly value: unknown;
  #keys: number | undefined = undefined;
  #faults: readonly Fault[] | undefined = undefined;
  #tree: Tree<JsonNode> | undefined = undefined;

  constructor(text: string, value: unknown) {
    this.text = text;
    this.value = value;
  }

  get faults(): readonly Fault[] {
    this.#faults ??= this.#mayHaveFaults() ? faultsIn(this.#outline().root) : NONE;
    return this.#faults;
  }

  /** Certain when it says no: a repeated key is written more often than it is kept, and a prototype key is not counted. */
  #mayHaveFaults(): boolean {
    return keysWritten(this.text) !== (this.#keys ?? keysIn(this.value));
  }

  counted(keys: number): void {
    this.#keys = keys;
  }

  locate(path: Path, part: "key" | "value"): Span {
    return placeIn(this.#outline(), path, part);
  }

  scalar(path: Path): string | undefined {
    return scalarAt(this.text, this.#outline(), path);
  }

  comments(): readonly [] {
    return [];
  }

  #outline(): Tree<JsonNode> {
    const { text } = this;
    this.#tree ??= { text, root: rootOf(text), child: childOf, span: ({ start, end }) => ({ start, end }) };
    return this.#tree;
  }
}

const NONE: readonly Fault[] = [];

function rootOf(text: string): JsonNode {
  const outline = outlineJson(text);
  if ("root" in outline) return outline.root;
  throw new Error("a text that JSON.parse accepts has no whole outline");
}

function childOf(node: JsonNode, step: string | number): Step<JsonNode> | undefined {
  if (node.type === "array") {
    const item = node.items[Number(step)];
    return item && { node: item, key: undefined };
  }
  if (node.type === "scalar") return undefined;
  const member = node.members.findLast(({ key }) => key === String(step));
  return member && { node: member.value, key: member.span };
}

function scalarAt(text: string, tree: Tree<JsonNode>, path: Path): string | undefined {
  const node = nodeIn(tree, path);
  if (node?.type !== "scalar") return undefined;
  const written = text.slice(node.start, node.end);
  return written.startsWith('"') ? JSON.parse(written) : written;
}

/** How many keys a text that JSON.parse accepts has, or a few more: every key is a quote with a colon behind it. */
function keysWritten(text: string): number {
  let keys = 0;
  for (let at = text.indexOf(":"); at >= 0; at = text.indexOf(":", at + 1)) {
    const before = text.charCodeAt(at - 1);
    if (before === QUOTE) keys++;
    else if (before <= BLANK) return text.match(KEY)?.length ?? 0;
  }
  return keys;
}

const KEY = /"[ \t\r\n]*:/g;
const QUOTE = 0x22;
const BLANK = 0x20;

function keysIn(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const one of value) if (typeof one === "object") count += keysIn(one);
    return count;
  }
  for (const key in value) {
    const one = (value as Record<string, unknown>)[key];
    if (isPrototypeKey(key)) return 0;
    count += typeof one === "object" ? 1 + keysIn(one) : 1;
  }
  return count;
}

function faultsIn(root: JsonNode): readonly Fault[] {
  const faults: Fault[] = [];
  const visit = (node: JsonNode, parent: Path): void => {
    if (node.type === "array") for (const [index, item] of node.items.entries()) visit(item, [...parent, index]);
    if (node.type !== "object") return;
    const seen = new Map<string, Fault["span"]>();
    for (const { key, span, value } of node.members) {
      const path = [...parent, key];
      const first = seen.get(key);
      if (first) faults.push({ kind: "duplicate-key", fatal: false, language: "json", key, first, path, span });
      else seen.set(key, span);
      if (isPrototypeKey(key)) faults.push({ kind: "prototype-key", fatal: false, key, path, span });
      visit(value, path);
    }
  };
  visit(root, []);
  return faults;
}

function mayBeDeep(text: string): boolean {
  if (text.length <= 2 * DEPTH_LIMIT) return false;
  let openers = 0;
  for (const sign of "[{") {
    for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) {
      if (++openers > DEPTH_LIMIT) return true;
    }
  }
  return false;
}

function isDeeper(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (limit === 0) return true;
  if (Array.isArray(value)) return value.some((item) => isDeeper(item, limit - 1));
  for (const name in value) if (isDeeper((value as Record<string, unknown>)[name], limit - 1)) return true;
  return false;
}
