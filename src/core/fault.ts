import type { Path } from "./pointer.ts";
import type { Span } from "./range.ts";

/**
 * Something about a file that keeps it, or a part of it, from being read as it was meant: data, without words.
 * Faults marked fatal leave no value to look at.
 */
export type Fault = { readonly span: Span } & (
  | { readonly kind: "cannot-open"; readonly fatal: true; readonly code: string }
  | { readonly kind: "too-large"; readonly fatal: true; readonly bytes: number; readonly limit: number }
  | { readonly kind: "not-utf8"; readonly fatal: true; readonly offset: number; readonly looksLike?: string }
  | { readonly kind: "empty"; readonly fatal: true }
  | {
      readonly kind: "syntax";
      readonly fatal: true;
      readonly language: "json" | "yaml";
      readonly problem: string;
      readonly hint?: string;
    }
  | { readonly kind: "merge-conflict"; readonly fatal: true }
  | { readonly kind: "too-deep"; readonly fatal: true; readonly limit: number }
  | { readonly kind: "alias-bomb"; readonly fatal: true; readonly limit: number }
  | { readonly kind: "unsafe-tag"; readonly fatal: boolean; readonly tag: string }
  | { readonly kind: "second-document"; readonly fatal: false; readonly count: number }
  | {
      readonly kind: "duplicate-key";
      readonly fatal: false;
      readonly language: "json" | "yaml";
      readonly key: string;
      readonly first: Span;
      readonly path: Path;
    }
  | { readonly kind: "prototype-key"; readonly fatal: false; readonly key: string; readonly path: Path }
  | { readonly kind: "unused-suppression"; readonly fatal: false; readonly rule: string; readonly known: boolean }
  | { readonly kind: "unexplained-suppression"; readonly fatal: false; readonly rule: string }
);

/** The kinds of fault. */
export type FaultKind = Fault["kind"];
