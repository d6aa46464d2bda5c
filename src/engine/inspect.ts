import type { CodeRepository } from "../../generated/latest/types.ts";
import type { Contract } from "../contract/contract.ts";
import { type Visit, walk } from "../contract/walk.ts";
import type { GroupRule, Rule, ShapeRule, Site, ViolationRule } from "../core/define.ts";
import type { Finding } from "../core/diagnostic.ts";
import type { Path } from "../core/pointer.ts";
import type { Intent, Subject } from "../core/subject.ts";
import type { Seen } from "../core/unknown.ts";
import type { Violation, ViolationKind } from "../core/violation.ts";
import { withoutConsequences } from "./consequences.ts";
import { isFaultless } from "./quick-look.ts";

/** A finding and the rule that made it, with its path in the document as written. */
export interface Located {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly path: Path;
  readonly part: "key" | "value";
  /** The place that the finding's fix changes. */
  readonly fixPath?: Path;
  /** The places of the members that the finding misses. */
  readonly misses?: readonly Path[];
}

/** What an inspection is made with, besides the subject. */
export interface Surroundings {
  readonly contract: Contract;
  readonly book: RuleBook;
  /** The text of a scalar at a path of the document. */
  readonly scalar: (path: Path) => string | undefined;
  /** The file's name; absent for standard input. */
  readonly file?: string;
  /** Hears of every code repository in the subject. */
  readonly onRepository?: ((path: () => Path, repository: Seen<CodeRepository>) => void) | undefined;
  /** Hears how many keys a faultless subject has that is the whole document; none of them is a prototype key. */
  readonly onCounted?: (keys: number) => void;
}

/** Rules sorted by what they are asked about. */
export interface RuleBook {
  readonly byShape: ReadonlyMap<string, readonly ShapeRule[]>;
  readonly byViolation: ReadonlyMap<ViolationKind, readonly ViolationRule[]>;
  readonly groups: readonly GroupRule[];
}

/** Sorts rules by shape and by violation, keeping their order. */
export function ruleBook(rules: readonly Rule[]): RuleBook {
  const byShape = new Map<string, ShapeRule[]>();
  const byViolation = new Map<ViolationKind, ViolationRule[]>();
  const add = <K, V>(to: Map<K, V[]>, key: K, value: V) => to.set(key, [...(to.get(key) ?? []), value]);
  for (const rule of rules) {
    if (rule.on === "shape") add(byShape, rule.shape, rule);
    if (rule.on === "violation") for (const kind of rule.violations) add(byViolation, kind, rule);
  }
  return { byShape, byViolation, groups: rules.filter((rule) => rule.on === "group") };
}

/** The intents for which a rule holds that names none. */
export const DEFAULT_INTENTS: readonly Intent[] = ["create", "update", "unknown"];

/** Everything that is wrong with a subject, in no particular order. Throws where the contract lacks the subject's shape. */
export function inspect(subject: Subject, surroundings: Surroundings): readonly Located[] {
  const { contract, book, scalar, onRepository } = surroundings;
  const shape = contract.shape(subject.shape);
  if (!shape) throw new Error(`the contract at ${contract.release} has no shape ${subject.shape}`);
  if (isFaultless(subject, shape, DEFAULT_INTENTS, surroundings)) return [];
  const { intent } = subject;
  const common = commonSite(subject, surroundings);
  const found: Located[] = [];
  const violations: Violation[] = [];
  walk(subject, shape, {
    wants: (name) => book.byShape.has(name) || (onRepository !== undefined && name === "CodeRepository"),
    violation: (violation) => violations.push(violation),
    visit: (name, seen, visit) => {
      if (name === "CodeRepository") onRepository?.(visit.path, seen as Seen<CodeRepository>);
      const rules = book.byShape.get(name);
      if (!rules) return;
      const at = new VisitedSite(visit, common, scalar);
      for (const rule of rules) {
        if (!(rule.intents ?? DEFAULT_INTENTS).includes(intent)) continue;
        for (const finding of rule.inspect(seen as never, at)) found.push(placed(rule, finding, visit));
      }
    },
  });
  if (violations.length === 0) return found;
  return explain(violations, found, subject, book, (violation) => ({
    ...common,
    ...(violation.owner && { owner: violation.owner }),
    path: violation.path,
    text: (path) => scalar([...violation.path, ...path]),
  }));
}

type Common = Omit<Site, "owner" | "path" | "text">;

function commonSite({ kind, intent, operation }: Subject, { contract, file }: Surroundings): Common {
  return {
    release: contract.release,
    kind,
    intent,
    ...(operation !== undefined && { operation }),
    ...(file !== undefined && { file }),
  };
}

/** The place of one visit; its path is put together only when a rule asks, because most rules find nothing. */
class VisitedSite implements Site {
  readonly release: Site["release"];
  readonly kind: Site["kind"];
  readonly intent: Site["intent"];
  declare readonly operation?: NonNullable<Site["operation"]>;
  declare readonly file?: NonNullable<Site["file"]>;
  declare readonly owner?: NonNullable<Site["owner"]>;
  readonly #visit: Visit;
  readonly #scalar: Surroundings["scalar"];

  constructor(visit: Visit, common: Common, scalar: Surroundings["scalar"]) {
    this.release = common.release;
    this.kind = common.kind;
    this.intent = common.intent;
    if (common.operation !== undefined) this.operation = common.operation;
    if (common.file !== undefined) this.file = common.file;
    if (visit.owner !== undefined) this.owner = visit.owner;
    this.#visit = visit;
    this.#scalar = scalar;
  }

  get path(): Path {
    return this.#visit.path();
  }

  text(relative: Path): string | undefined {
    return this.#scalar(this.#visit.resolve(relative, "value"));
  }
}

function placed(rule: Rule, finding: Finding, visit: Visit): Located {
  const { path = [], part = "value", fix, misses } = finding;
  return {
    rule,
    finding,
    part,
    path: visit.resolve(path, part),
    ...(fix && { fixPath: visit.resolve(fix.path, fix.part) }),
    ...(misses && { misses: misses.map((missed) => visit.resolve(missed, "value")) }),
  };
}

function placedUnder(rule: Rule, finding: Finding, base: Path, usual: "key" | "value"): Located {
  const { path = [], part = usual, fix } = finding;
  return { rule, finding, part, path: [...base, ...path], ...(fix && { fixPath: [...base, ...fix.path] }) };
}

function explain(
  violations: readonly Violation[],
  found: readonly Located[],
  subject: Subject,
  book: RuleBook,
  siteOf: (violation: Violation) => Site,
): readonly Located[] {
  const all: Located[] = [];
  const absorbed = new Set<Violation>();
  for (const rule of book.groups) {
    const group = rule.inspect(violations, subject);
    if (!group) continue;
    const located = placedUnder(rule, group.finding, subject.path, "value");
    if (group.absorbs === "all") return [located];
    all.push(located);
    for (const violation of group.absorbs) absorbed.add(violation);
  }
  const described = violations
    .filter((violation) => !absorbed.has(violation))
    .map((violation) => ({ violation, located: describe(violation, book, siteOf(violation)) }));
  return [...all, ...withoutConsequences(subject, found, described)];
}

/** The words for one violation, by the first rule that has some. Throws where none does: a fault of this tool. */
export function describe(violation: Violation, book: RuleBook, at: Site): Located {
  for (const rule of book.byViolation.get(violation.kind) ?? []) {
    const finding = rule.describe(violation as never, at);
    if (finding) return placedUnder(rule, finding, violation.path, violation.part);
  }
  throw new Error(`no rule has words for the violation ${violation.kind}`);
}
