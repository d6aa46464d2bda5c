import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from "yaml";
import type { Fault } from "../core/fault.ts";
import { isPrototypeKey } from "../core/prototype-key.ts";
import type { Span } from "../core/range.ts";
import { Intrinsic } from "./document.ts";
import { ALIAS_LIMIT, DEPTH_LIMIT } from "./limits.ts";
import { placed } from "./yaml-fault-paths.ts";
import { keySpan, keyText, mergedMaps, spanOf, type Targets } from "./yaml-keys.ts";
import type { YamlDocument } from "./yaml-parse.ts";
import { intrinsicOf, isStandardTag } from "./yaml-tags.ts";

/** The plain value of a YAML document, or the fault that keeps it from having one. */
export type Converted =
  | { readonly ok: true; readonly value: unknown; readonly faults: readonly Fault[]; readonly targets: Targets }
  | { readonly ok: false; readonly fault: Fault };

/**
 * Makes plain data of a document's syntax tree. An alias becomes the very object that its anchor became. Written by hand
 * instead of `toJS`, because one pass has to count aliases, see repeated keys and tags, and be fast.
 */
export function convertYaml(text: string, document: YamlDocument): Converted {
  const converter = new Converter(text, document);
  try {
    const value = converter.value(document.contents, 0);
    const { faults, targets } = converter;
    return { ok: true, value, faults: placed(faults, document.contents, text, targets), targets };
  } catch (error) {
    if (error instanceof Unreadable) return { ok: false, fault: error.fault };
    throw error;
  }
}

class Unreadable extends Error {
  readonly fault: Fault;

  constructor(fault: Fault) {
    super(fault.kind);
    this.fault = fault;
  }
}

interface Anchored {
  readonly node: Node;
  /** Absent while the anchored value is still being made: an alias to it would be endless. */
  made?: { readonly value: unknown; readonly size: number; readonly height: number };
}

class Converter {
  readonly faults: Fault[] = [];
  readonly targets = new Map<Node, Node>();
  readonly #text: string;
  readonly #warnings: YamlDocument["warnings"];
  readonly #anchors = new Map<string, Anchored>();
  #firsts: { readonly map: YAMLMap; readonly byName: ReadonlyMap<string, Pair> } | undefined;
  #warning = 0;
  #count = 0;
  #aliased = 0;
  #peak = 0;

  constructor(text: string, document: YamlDocument) {
    this.#text = text;
    this.#warnings = document.warnings;
  }

  value(node: Node | null, depth: number): unknown {
    this.#count++;
    if (depth > this.#peak) this.#peak = depth;
    if (!node) return null;
    if (isAlias(node)) return this.#alias(node, depth);
    const anchor = (node as { anchor?: string }).anchor;
    return anchor === undefined ? this.#tagged(node, depth) : this.#anchored(node, anchor, depth);
  }

  #tagged(node: Node, depth: number): unknown {
    const { tag } = node;
    if (tag === undefined || isStandardTag(tag)) return this.#plain(node, depth);
    const name = intrinsicOf(tag);
    if (name !== undefined) return new Intrinsic(name, this.#plain(node, depth));
    const span = this.#tagSpan(spanOf(node).start);
    this.faults.push({ kind: "unsafe-tag", fatal: false, tag: this.#text.slice(span.start, span.end), span });
    return this.#plain(node, depth);
  }

  #plain(node: Node, depth: number): unknown {
    if (isScalar(node)) return node.value;
    if (isMap(node)) return this.#map(node, depth);
    return isSeq(node) ? node.items.map((item) => this.value(item as Node | null, depth + 1)) : null;
  }

  #map(map: YAMLMap, depth: number): Record<string, unknown> {
    const made: Record<string, unknown> = {};
    const merged: unknown[] = [];
    for (const pair of map.items) {
      const key = pair.key as Node | null;
      if (!isScalar(key) || key.anchor !== undefined) this.value(key, depth + 1);
      const value = this.value(pair.value as Node | null, depth + 1);
      if (mergedMaps(pair, this.targets)) merged.push(...(Array.isArray(value) ? value : [value]));
      else this.#put(made, value, pair, map);
    }
    for (const one of merged) addMissing(made, one);
    return made;
  }

  #put(made: Record<string, unknown>, value: unknown, pair: Pair, map: YAMLMap): void {
    const name = keyText(this.#text, pair, this.targets);
    if (Object.hasOwn(made, name)) {
      const [first, span] = [keySpan(this.#firstOf(map, name) ?? pair), keySpan(pair)];
      this.faults.push({ kind: "duplicate-key", fatal: false, language: "yaml", key: name, first, path: [], span });
    }
    if (!isPrototypeKey(name)) made[name] = value;
    else {
      this.faults.push({ kind: "prototype-key", fatal: false, key: name, path: [], span: keySpan(pair) });
      define(made, name, value);
    }
  }

  #firstOf(map: YAMLMap, name: string): Pair | undefined {
    if (this.#firsts?.map !== map) {
      const named = map.items.map((pair): [string, Pair] => [keyText(this.#text, pair, this.targets), pair]);
      this.#firsts = { map, byName: new Map(named.reverse()) };
    }
    return this.#firsts.byName.get(name);
  }

  #anchored(node: Node, anchor: string, depth: number): unknown {
    const entry: Anchored = { node };
    this.#anchors.set(anchor, entry);
    const count = this.#count;
    const peak = this.#peak;
    this.#peak = depth;
    const value = this.#tagged(node, depth);
    entry.made = { value, size: this.#count - count + 1, height: this.#peak - depth };
    this.#peak = Math.max(peak, this.#peak);
    return value;
  }

  #alias(alias: Alias, depth: number): unknown {
    const { source } = alias;
    const span = spanOf(alias);
    const target = this.#anchors.get(source);
    if (!target) throw new Unreadable(withoutAnchor(source, span));
    this.targets.set(alias, target.node);
    this.#aliased += target.made?.size ?? Number.POSITIVE_INFINITY;
    if (!target.made || this.#aliased > ALIAS_LIMIT)
      throw new Unreadable({ kind: "alias-bomb", fatal: true, limit: ALIAS_LIMIT, span });
    const { value, size, height } = target.made;
    if (depth + height > DEPTH_LIMIT) throw new Unreadable({ kind: "too-deep", fatal: true, limit: DEPTH_LIMIT, span });
    this.#count += size;
    this.#peak = Math.max(this.#peak, depth + height);
    return value;
  }

  #tagSpan(start: number): Span {
    while ((this.#warnings[this.#warning + 1]?.pos[0] ?? Number.POSITIVE_INFINITY) <= start) this.#warning++;
    const [from, to] = this.#warnings[this.#warning]?.pos ?? [start, start + 1];
    return { start: from, end: to };
  }
}

function withoutAnchor(name: string, span: Span): Fault {
  const problem = `No &${name} comes before *${name}, so this alias stands for nothing`;
  const hint = `Write &${name} before the value that is meant, or put the text in quotation marks.`;
  return { kind: "syntax", fatal: true, language: "yaml", problem, hint, span };
}

function addMissing(to: object, from: unknown): void {
  for (const [name, value] of Object.entries(from as object)) if (!Object.hasOwn(to, name)) define(to, name, value);
}

function define(to: object, name: string, value: unknown): void {
  Object.defineProperty(to, name, { value, writable: true, enumerable: true, configurable: true });
}
