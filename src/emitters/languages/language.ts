import type { Timestamps } from "../index.ts";

/** How one language writes the shapes of the contract. */
export interface Language {
  readonly template: string;
  /** The file's name for each spelling of timestamps. */
  readonly file: (timestamps: Timestamps) => string;
  /** The type of a timestamp in each spelling. */
  readonly timestamps: Readonly<Record<Timestamps, string>>;
  /** The type of a scalar: `string`, `integer`, `number`, `boolean`, or several of them. */
  readonly scalar: (types: readonly string[]) => string;
  readonly list: (item: string) => string;
  readonly map: (value: string) => string;
  /** The name of a shape's type. */
  readonly typeName: (shape: string) => string;
  /** The name of a member, and of a value of an enumeration. */
  readonly memberName: (member: string) => string;
  readonly valueName: (value: string, shape: string) => string;
  /** A line of a comment, made safe where it could end the comment. */
  readonly comment: (line: string) => string;
  /** The type of a choice of texts, where it is written as one expression. */
  readonly union?: (values: readonly string[], before: string) => string;
}
