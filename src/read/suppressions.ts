import type { Diagnostic } from "../core/diagnostic.ts";
import type { Fault } from "../core/fault.ts";
import { lineStarts, positionAt, type Span } from "../core/range.ts";
import type { Document } from "./document.ts";

/** What is left of a document's diagnostics, and what is wrong with the comments that suppress some of them. */
export interface Suppressed {
  readonly kept: readonly Diagnostic[];
  readonly faults: readonly Fault[];
}

interface Suppression {
  readonly span: Span;
  /** The line that it is about, from 1. */
  readonly line: number;
  readonly rules: readonly { readonly id: string; readonly span: Span }[];
  readonly isExplained: boolean;
}

const SIGN = "apprunner-contract-disable-next-line";
const COMMENT = new RegExp(`^\\s*${SIGN}(?![\\w-])(.*)$`, "s");

/**
 * Takes away the diagnostics that a comment of a YAML document suppresses:
 * `# apprunner-contract-disable-next-line <rule>[, <rule>] -- reason`. A comment is about the next line that is neither
 * empty nor a comment; a diagnostic belongs to the line at which its range starts. `isRule` says which ids exist.
 */
export function suppress(
  document: Document,
  diagnostics: readonly Diagnostic[],
  isRule: (id: string) => boolean,
): Suppressed {
  if (document.language !== "yaml" || !document.text.includes(SIGN)) return { kept: diagnostics, faults: [] };
  const suppressions = suppressionsIn(document);
  const hidden = new Set(suppressions.flatMap(({ line, rules }) => rules.map(({ id }) => `${line} ${id}`)));
  const [used, kept]: [Set<string>, Diagnostic[]] = [new Set(), []];
  for (const diagnostic of diagnostics) {
    const place = `${diagnostic.range.start.line} ${diagnostic.rule}`;
    if (hidden.has(place)) used.add(place);
    else kept.push(diagnostic);
  }
  return { kept, faults: suppressions.flatMap((one) => faultsOf(one, used, isRule)) };
}

function suppressionsIn({ text, comments }: Document): readonly Suppression[] {
  const starts = lineStarts(text);
  const meant = meantLines(text, starts);
  const found: Suppression[] = [];
  for (const { span, text: comment } of comments()) {
    const rest = COMMENT.exec(comment)?.[1];
    if (rest === undefined) continue;
    const at = span.end - rest.length;
    const dashes = /(?:^|\s)--(?:\s|$)/.exec(rest);
    const list = rest.slice(0, dashes?.index ?? rest.length);
    const reason = dashes ? rest.slice(dashes.index + dashes[0].length).trim() : "";
    const { line } = positionAt(starts, span.start);
    found.push({ span, line: meant[line] ?? line + 1, rules: idsIn(list, at), isExplained: reason !== "" });
  }
  return found;
}

function idsIn(list: string, at: number): Suppression["rules"] {
  return Array.from(list.matchAll(/[^\s,]+/g), ({ 0: id, index }) => ({
    id,
    span: { start: at + index, end: at + index + id.length },
  }));
}

/** For each line, counted from 0, itself or the next one that is neither empty nor a comment, counted from 1. */
function meantLines(text: string, starts: readonly number[]): readonly (number | undefined)[] {
  const lines: (number | undefined)[] = new Array(starts.length);
  let next: number | undefined;
  for (let index = starts.length - 1; index >= 0; index--) {
    const content = text.slice(starts[index], starts[index + 1]).trimStart();
    if (content !== "" && !content.startsWith("#")) next = index + 1;
    lines[index] = next;
  }
  return lines;
}

function faultsOf(
  { span, line, rules, isExplained }: Suppression,
  used: ReadonlySet<string>,
  isRule: (id: string) => boolean,
) {
  const isUsed = (id: string) => used.has(`${line} ${id}`);
  const faults: Fault[] = rules
    .filter(({ id }) => !isUsed(id))
    .map(({ id, span: where }) => ({
      kind: "unused-suppression",
      fatal: false,
      rule: id,
      known: isRule(id),
      span: where,
    }));
  if (rules.length === 0) faults.push({ kind: "unused-suppression", fatal: false, rule: "", known: false, span });
  const ids = rules.map(({ id }) => id).join(", ");
  if (!isExplained) faults.push({ kind: "unexplained-suppression", fatal: false, rule: ids, span });
  return faults;
}
