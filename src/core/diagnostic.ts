import type { Path } from "./pointer.ts";
import type { Range } from "./range.ts";
import type { Severity } from "./severity.ts";

/** One change of the text that mends a fault: the value, or the key, at `path` becomes `text`. */
export interface Fix {
  readonly title: string;
  readonly path: Path;
  readonly part: "key" | "value";
  /** What the place becomes; written as a JSON or YAML scalar by whoever applies it. */
  readonly text: string;
}

/** What is wrong, why, and what to do, at a place: the part of a diagnostic that a rule writes. */
export interface Finding {
  /** Where, relative to the value that the rule looks at; absent for the value itself. */
  readonly path?: Path;
  /** Whether the caret stands under the member's name or under its value (the default). */
  readonly part?: "key" | "value";
  /** A lighter severity than the rule's own; a heavier one has no effect. */
  readonly severity?: Severity;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly fix?: Fix;
  /** The members, relative like `path`, whose absence is the fault, where it is told at another place than theirs. */
  readonly misses?: readonly Path[];
  /** Where the value belongs instead, from the subject's root: what is missed there is no fault of its own. */
  readonly belongs?: readonly Path[];
}

/** A finding with its rule and its place in a file: data, which reporters turn into text. */
export interface Diagnostic {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly why: string;
  readonly help: string;
  readonly file: string;
  /** RFC 6901, in the document as written. */
  readonly pointer: string;
  readonly range: Range;
  /** Where the truth stands that the rule holds: a member, a shape, an operation or a fact table. */
  readonly source: string;
  /** `text` is to stand at `range` letter by letter: in JSON and in YAML it has the quotes that it needs. */
  readonly fix?: { readonly title: string; readonly range: Range; readonly text: string };
}
