import type { Path } from "./pointer.ts";
import type { Release } from "./release.ts";

/** The member of a structure that holds a value; absent at the top of a document. */
export interface Owner {
  readonly shape: string;
  readonly member: string;
}

/** What every violation says of its place. */
interface Place {
  /** Where, in the document as written. For a missing member: the path that it would have. */
  readonly path: Path;
  /** Whether the key of a map is meant, or the value. */
  readonly part: "key" | "value";
  /** The shape that the value was held against. */
  readonly shape: string;
  readonly owner?: Owner;
}

/** The JSON types, with whole numbers apart. */
export type TypeName = "object" | "array" | "string" | "integer" | "number" | "boolean" | "null" | "timestamp";

/**
 * One place where a value leaves its shape: data, without words. Rules put it into words.
 * Lengths count Unicode code points; `limit` is the bound that was crossed.
 */
export type Violation = Place &
  (
    | {
        readonly kind: "unknown-member";
        readonly name: string;
        readonly value: unknown;
        readonly members: readonly string[];
        readonly suggestion?: string;
      }
    | { readonly kind: "newer-member"; readonly name: string; readonly since: Release }
    | { readonly kind: "missing-member"; readonly name: string }
    | {
        readonly kind: "wrong-type";
        readonly value: unknown;
        readonly expected: readonly TypeName[];
        readonly actual: TypeName;
      }
    | {
        readonly kind: "unknown-value";
        readonly value: string;
        readonly allowed: readonly string[];
        readonly suggestion?: string;
      }
    | { readonly kind: "newer-value"; readonly value: string; readonly since: Release }
    | { readonly kind: "pattern"; readonly value: string; readonly pattern: string }
    | {
        readonly kind: "too-short" | "too-long";
        readonly value: string;
        readonly length: number;
        readonly limit: number;
      }
    | { readonly kind: "too-small" | "too-large"; readonly value: number; readonly limit: number }
    | { readonly kind: "too-few" | "too-many"; readonly length: number; readonly limit: number }
    | { readonly kind: "duplicate-pair"; readonly name: string; readonly first: Path }
  );

/** The kinds of violation. */
export type ViolationKind = Violation["kind"];
