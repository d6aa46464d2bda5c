import type { Shapes } from "../../generated/latest/types.ts";
import type { Finding } from "./diagnostic.ts";
import type { Fault, FaultKind } from "./fault.ts";
import type { Path } from "./pointer.ts";
import type { Release } from "./release.ts";
import type { Severity } from "./severity.ts";
import type { Intent, Kind, Subject } from "./subject.ts";
import type { Seen } from "./unknown.ts";
import type { Owner, Violation, ViolationKind } from "./violation.ts";

/** How well a truth is known: documented, in the service model, observed, advice, or unconfirmed. */
export type Evidence = "documented" | "model" | "observed" | "advice" | "unconfirmed";

/** What the service does with a value that breaks a rule; only `refuses` may be demanded of an implementation. */
export type Reaction = "refuses" | "ignores" | "unknown";

/** The shapes that a rule may be bound to: those of the API and those of the repository configuration file. */
export type ShapeName = keyof Shapes & string;

/** What surrounds the value that a rule looks at. */
export interface Site {
  /** The file's name as the user gave it; absent for standard input. */
  readonly file?: string;
  readonly release: Release;
  readonly kind: Kind;
  readonly intent: Intent;
  readonly operation?: string;
  /** The member that holds the value. */
  readonly owner?: Owner;
  /** The value's path in the document as written. */
  readonly path: Path;
  /** The text of a scalar as its document writes it, `3.10` for a YAML number; `path` is relative to the value. */
  readonly text: (path: Path) => string | undefined;
}

/** What every rule says of itself. */
export interface RuleFacts {
  /** The file's name; it states the truth that the rule holds. */
  readonly id: string;
  readonly severity: Severity;
  readonly evidence: Evidence;
  /** Where the truth stands: `Shape`, `Shape.Member`, an operation, or `facts/<table>`. */
  readonly source: string;
  readonly service: Reaction;
  /** The truth in one sentence. */
  readonly summary: string;
}

/** An example of a whole file for rules that are not about one shape's value. */
export interface FileExample {
  readonly file: string;
  readonly text: string;
  /** The release to check against; the newest when absent. */
  readonly release?: Release;
}

/** A truth about the values of one shape. */
export interface ShapeRule<S extends ShapeName = ShapeName> extends RuleFacts {
  readonly on: "shape";
  readonly shape: S;
  /** The intents for which the truth holds; all but `report` when absent. */
  readonly intents?: readonly Intent[];
  /**
   * Example values of the shape, or whole files where the file's name counts; each invalid one yields exactly one
   * diagnostic over all rules, each valid one none of this rule.
   */
  readonly examples: { readonly invalid: readonly unknown[]; readonly valid: readonly unknown[] };
  /** Finds what is wrong with a value of the shape, each fault once. */
  readonly inspect: (value: Seen<Shapes[S]>, at: Site) => Iterable<Finding>;
}

/** Words for kinds of place where a value leaves its shape; the first rule of the list that answers has the word. */
export interface ViolationRule<K extends ViolationKind = ViolationKind> extends RuleFacts {
  readonly on: "violation";
  readonly violations: readonly K[];
  readonly examples: { readonly invalid: readonly FileExample[]; readonly valid: readonly FileExample[] };
  /** The words, with a path relative to the violation's; nothing when another rule should find them. */
  readonly describe: (violation: Extract<Violation, { kind: K }>, at: Site) => Finding | undefined;
}

/** One explanation for several violations of one subject, such as an unfilled skeleton. */
export interface GroupRule extends RuleFacts {
  readonly on: "group";
  readonly examples: { readonly invalid: readonly FileExample[]; readonly valid: readonly FileExample[] };
  /**
   * The explanation, its path relative to the subject's value, and what it stands for: some of the violations, or
   * `all`, which silences every other finding about the subject too. Called only when there are violations.
   */
  readonly inspect: (violations: readonly Violation[], subject: Subject) => Group | undefined;
}

/** What a group rule found. */
export interface Group {
  readonly finding: Finding;
  readonly absorbs: "all" | readonly Violation[];
}

/** Words for one kind of fault of a file. */
export interface FaultRule<K extends FaultKind = FaultKind> extends RuleFacts {
  readonly on: "fault";
  readonly faults: readonly K[];
  readonly examples: { readonly invalid: readonly FileExample[]; readonly valid: readonly FileExample[] };
  readonly describe: (fault: Extract<Fault, { kind: K }>) => Omit<Finding, "path" | "part">;
}

/** What a rule about several files knows of one of them. */
export interface TreeFile {
  readonly file: string;
  readonly kind: Kind;
  /** The code repositories that the file describes, each with its place. */
  readonly repositories: readonly {
    readonly path: Path;
    readonly sourceDirectory?: string;
    readonly configurationSource?: string;
  }[];
}

/** A truth about several files of one tree together. */
export interface TreeRule extends RuleFacts {
  readonly on: "tree";
  readonly examples: {
    readonly invalid: readonly (readonly FileExample[])[];
    readonly valid: readonly (readonly FileExample[])[];
  };
  readonly inspect: (files: readonly TreeFile[]) => Iterable<Finding & { readonly file: string }>;
}

/** Any rule. */
export type Rule = ShapeRule | ViolationRule | GroupRule | FaultRule | TreeRule;

/** Declares a truth about the values of one shape. */
export function defineRule<S extends ShapeName>(rule: Omit<ShapeRule<S>, "on">): ShapeRule {
  return { ...rule, on: "shape" } as unknown as ShapeRule;
}

/** Declares the words for kinds of violation. */
export function defineViolationRule<K extends ViolationKind>(rule: Omit<ViolationRule<K>, "on">): ViolationRule {
  return { ...rule, on: "violation" } as unknown as ViolationRule;
}

/** Declares one explanation for several violations. */
export function defineGroupRule(rule: Omit<GroupRule, "on">): GroupRule {
  return { ...rule, on: "group" };
}

/** Declares the words for one kind of fault. */
export function defineFaultRule<K extends FaultKind>(rule: Omit<FaultRule<K>, "on">): FaultRule {
  return { ...rule, on: "fault" } as unknown as FaultRule;
}

/** Declares a truth about several files together. */
export function defineTreeRule(rule: Omit<TreeRule, "on">): TreeRule {
  return { ...rule, on: "tree" };
}
