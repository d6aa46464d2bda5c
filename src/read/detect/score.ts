import type { Contract } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { suggest } from "../../core/suggest.ts";
import { SHARED } from "./foreign.ts";
import type { Hint } from "./hint.ts";
import { isRecord, type Members } from "./record.ts";
import { type Candidate, ROLE, type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** How well a candidate fits a root; all counts are of members. */
export interface Fit {
  readonly candidate: Candidate;
  readonly known: number;
  readonly unknown: number;
  /** Required members that the root does not have. */
  readonly missing: number;
  /** Known members that show App Runner by their names alone, or one for an ARN of App Runner's. */
  readonly telling: number;
  /** Whether the file's name mentions it. */
  readonly named: boolean;
  /** Orders what fits equally well, the plainest first. */
  readonly rank: number;
}

/** What the scoring of a root found: the candidates from the best to the worst, and whose the root is. */
export interface Scored {
  readonly fits: readonly Fit[];
  /** Whether an ARN of App Runner's stands in it, or one of another service in the place of one. */
  readonly owner: "ours" | "theirs" | undefined;
  /** Whether any member is written exactly as documented. */
  readonly exact: boolean;
}

const NOTHING: Scored = { fits: [], owner: undefined, exact: false };
const NOISE = new Set(["$schema", "$comment", "responsemetadata", "$metadata", "_comment", "comment"]);

/** Holds a root's members against every shape, case aside; a misspelt member counts as the one it means. */
export function score(root: Members, hint: Hint, contract: Contract): Scored {
  const vocabulary = vocabularyOf(contract);
  const keys = Object.keys(root).filter((key) => !NOISE.has(key.toLowerCase()));
  if (!keys.some((key) => vocabulary.byMember.has(key.toLowerCase()))) return NOTHING;
  const exact = keys.some((key) => vocabulary.documented.get(key.toLowerCase()) === key);
  const strange = keys.filter((key) => !vocabulary.byMember.has(key.toLowerCase())).length;
  const mend = exact && strange <= 2;
  const meant = new Set(keys.map((key) => meaning(key, mend, vocabulary)));
  const owner = ownerOf(root);
  const known = new Map<Candidate, number>();
  for (const name of meant)
    for (const one of vocabulary.byMember.get(name) ?? []) known.set(one, (known.get(one) ?? 0) + 1);
  const fits = [...known].map(([candidate, count]): Fit => {
    const named = isNamed(candidate, hint);
    const telling = [...meant].filter((name) => candidate.names.has(name) && !SHARED.has(name)).length;
    return {
      candidate,
      known: count,
      unknown: keys.length - count,
      missing: candidate.required.filter((name) => !meant.has(name)).length,
      telling: telling + (owner === "ours" ? 1 : 0),
      named,
      rank: candidate.rank - (named ? ROLE / 2 : 0),
    };
  });
  fits.sort((a, b) => a.unknown - b.unknown || a.missing - b.missing || a.rank - b.rank);
  return { fits, owner, exact };
}

/** Whether the values of a root have the types, and the members one level down, that a shape's members have. */
export function plausible(root: Members, shape: Shape): boolean {
  for (const member of shape.members?.values() ?? []) {
    const value = root[member.name];
    if (value === undefined) continue;
    const isList = Array.isArray(value);
    const [type] = member.shape.types;
    if (isList !== (type === "array") || isRecord(value) !== (type === "object")) return false;
    const one = isList ? value[0] : value;
    const inner = isList ? member.shape.item : member.shape;
    if (!isRecord(one) || !inner?.members) continue;
    const keys = Object.keys(one);
    const strange = keys.filter((key) => !inner.members?.has(key)).length;
    if (keys.length > 0 && strange * 2 >= keys.length) return false;
  }
  return true;
}

function meaning(key: string, mend: boolean, { byMember, documented }: Vocabulary): string {
  const name = key.toLowerCase();
  if (byMember.has(name) || !mend) return name;
  const near = [...documented.values()].filter((one) => Math.abs(one.length - key.length) * 3 <= key.length);
  return suggest(key, near)?.toLowerCase() ?? name;
}

function isNamed({ operation, stem }: Candidate, hint: Hint): boolean {
  return operation === undefined ? hint.name.includes(stem) : operation === hint.operation?.name;
}

function ownerOf(root: Members): Scored["owner"] {
  let owner: Scored["owner"];
  for (const key of Object.keys(root)) {
    const value = root[key];
    for (const [name, text] of isRecord(value) ? Object.entries(value) : [[key, value] as const]) {
      if (typeof text !== "string" || !text.startsWith("arn:")) continue;
      const service = text.split(":")[2];
      if (service === "apprunner") return "ours";
      if (SHARED.has(name.toLowerCase())) owner = "theirs";
    }
  }
  return owner;
}
