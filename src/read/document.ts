import type { Fault } from "../core/fault.ts";
import type { Path } from "../core/pointer.ts";
import type { Span } from "../core/range.ts";

/** A text that was read: its value, and where in the text each part of the value stands. */
export interface Document {
  readonly language: "json" | "yaml";
  readonly text: string;
  /** Plain JSON data; in YAML a short intrinsic such as `!Ref X` is an {@link Intrinsic}. */
  readonly value: unknown;
  /** Faults that leave the value readable; in JSON they are looked for when first asked for. */
  readonly faults: readonly Fault[];
  /**
   * The span of what stands at a path. A member that is not there is shown at its parent: the parent's key, or the
   * first line of what is there when the parent is the whole document. What YAML reaches by an alias or a merge key is
   * shown at the alias, which begins with `*`: an edit there would not change what is meant.
   */
  locate(path: Path, part: "key" | "value"): Span;
  /** A scalar as it is written, without quotes and comments; nothing where no scalar stands. */
  scalar(path: Path): string | undefined;
  /** The comments, in order, with what follows the comment sign. */
  comments(): Iterable<{ readonly span: Span; readonly text: string }>;
  /** Told how often a key stands in the value, by whoever has seen all of it and found no prototype key. */
  counted?(keys: number): void;
}

/** A short CloudFormation tag in YAML, such as `!Sub text`: the function's name and what it is given. */
export class Intrinsic {
  readonly name: string;
  readonly argument: unknown;

  constructor(name: string, argument: unknown) {
    this.name = name;
    this.argument = argument;
  }
}

/** A document, or the one fault that keeps the text from being read. */
export type ReadResult =
  | { readonly ok: true; readonly document: Document }
  | { readonly ok: false; readonly fault: Fault; readonly text: string | undefined };
