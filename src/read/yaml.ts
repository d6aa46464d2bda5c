import { Buffer } from "node:buffer";
import type { Node } from "yaml";
import type { Fault } from "../core/fault.ts";
import { conflictIn } from "./conflict-marks.ts";
import type { Document, ReadResult } from "./document.ts";
import { BYTE_LIMITS, DEPTH_LIMIT, tooLarge } from "./limits.ts";
import { placeIn, type Tree } from "./place.ts";
import { yamlComments } from "./yaml-comments.ts";
import { spanOf } from "./yaml-keys.ts";
import { parseYaml, type YamlDocument } from "./yaml-parse.ts";
import { explainYaml } from "./yaml-problem.ts";
import { scalarIn, type YamlNode, yamlTree } from "./yaml-tree.ts";
import { type Converted, convertYaml } from "./yaml-value.ts";

/**
 * Reads a YAML text: its first document, in the core schema, so that `yes` is a text and `3.10` the number 3.1.
 * Tags are never executed. Never throws. Source: YAML 1.2.2.
 */
export function readYaml(text: string): ReadResult {
  const failed = (fault: Fault): ReadResult => ({ ok: false, fault, text });
  const large = text.length > BYTE_LIMITS.yaml && tooLarge(Buffer.byteLength(text), "yaml");
  if (large) return failed(large);
  const parsed = parseYaml(text);
  if (parsed.is === "too-deep")
    return failed({
      kind: "too-deep",
      fatal: true,
      limit: DEPTH_LIMIT,
      span: { start: parsed.at, end: parsed.at + 1 },
    });
  if (parsed.is === "too-many") {
    const span = { start: parsed.at, end: parsed.at };
    const limit = Buffer.byteLength(text.slice(0, parsed.at));
    return failed({ kind: "too-large", fatal: true, bytes: Buffer.byteLength(text), limit, span });
  }
  if (parsed.is === "broken") return failed(conflictIn(text) ?? explainYaml(text, parsed.error));
  const [first, second] = parsed.documents;
  if (!first) return failed({ kind: "empty", fatal: true, span: { start: 0, end: 0 } });
  const converted = convertYaml(text, first);
  if (!converted.ok) return failed(converted.fault);
  const faults = second
    ? [...converted.faults, secondDocument(text, second, parsed.documents.length)]
    : converted.faults;
  return { ok: true, document: documentOf(text, first, converted, faults) };
}

function secondDocument(text: string, { contents }: YamlDocument, count: number): Fault {
  const { start } = spanOf(contents as Node);
  return { kind: "second-document", fatal: false, count, span: { start, end: Math.min(start + 1, text.length) } };
}

function documentOf(
  text: string,
  { contents }: YamlDocument,
  { value, targets }: Extract<Converted, { ok: true }>,
  faults: readonly Fault[],
): Document {
  let made: Tree<YamlNode> | undefined;
  const tree = () => {
    made ??= yamlTree(text, contents, targets);
    return made;
  };
  return {
    language: "yaml",
    text,
    value,
    faults,
    locate: (path, part) => placeIn(tree(), path, part),
    scalar: (path) => scalarIn(tree(), path, targets),
    comments: () => yamlComments(text),
  };
}
