import type { Path } from "./pointer.ts";

/** What a file holds, as `--kind` names it; `foreign` is what is not about App Runner or not for this tool. */
export type Kind =
  | "apprunner-yaml"
  | "cloudformation"
  | "terraform-plan"
  | "request"
  | "response"
  | "fragment"
  | "foreign";

/** Every kind, in the order in which the command line lists them. */
export const KINDS: readonly Kind[] = [
  "apprunner-yaml",
  "cloudformation",
  "terraform-plan",
  "request",
  "response",
  "fragment",
  "foreign",
];

/**
 * What a value is for: `create` makes something new, `update` changes what exists (members left out stay as they are),
 * `unknown` may be either, `report` is what the service answered.
 */
export type Intent = "create" | "update" | "unknown" | "report";

/** How a document writes the contract's values. */
export interface Spelling {
  /**
   * What is written at a place: a plain value, something that only the service can know, nothing at all, or several
   * alternatives each of which is looked at by itself.
   */
  readonly read?: (value: unknown) => Reading;
  /** `strict`: each value has exactly its documented type; `loose`: numbers, booleans and their text are the same. */
  readonly scalars: "strict" | "loose";
  /** Whether a map may be written as a list of pairs, and under which two names. */
  readonly pairs?: { readonly key: string; readonly value: string };
  /** Whether timestamps are epoch seconds, ISO 8601 texts, or either. */
  readonly timestamps: "number" | "text" | "either";
}

/** One value as its document writes it; see {@link Spelling}. */
export type Reading =
  | { readonly is: "value"; readonly value: unknown }
  | { readonly is: "unknown" }
  | { readonly is: "absent" }
  | { readonly is: "branches"; readonly branches: readonly { readonly value: unknown; readonly path: Path }[] };

/** JSON as the API itself takes it. */
export const PLAIN: Spelling = { scalars: "strict", timestamps: "number" };

/** A value of one shape inside a document: what `validate` looks at. */
export interface Subject {
  readonly kind: Kind;
  readonly shape: string;
  readonly intent: Intent;
  readonly operation?: string;
  /** Where the value stands in the document as written. */
  readonly path: Path;
  readonly value: unknown;
  readonly spelling: Spelling;
  /** Whether the members at the top that the shape requires may be missing. */
  readonly partial?: boolean;
  /** Members required here although the shape does not say so, or optional although it does; for CloudFormation. */
  readonly required?: readonly string[];
  /** Members of structures further down that are required here although their shapes do not say so, by shape. */
  readonly alsoRequired?: Readonly<Record<string, readonly string[]>>;
  /** The path in the document as written of a path in the value, where the two are not the same; for Terraform. */
  readonly written?: (path: Path) => Path;
}
