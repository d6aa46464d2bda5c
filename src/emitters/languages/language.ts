import type { Timestamps } from "../index.ts";

/** How one language writes the shapes of the contract. */
export interface Language {
  readonly template: string;
  /** The file's name for each spelling of timestamps. */
  readonly file: (timestamps: Timestamps) => string;
  /** The type of a timestamp in each spelling that the language can hold. */
  readonly timestamps: Readonly<Partial<Record<Timestamps, string>>>;
  /** Whether only structures and enumerations have names, and all other shapes are written out where they are used. */
  readonly hasNoAliases?: boolean;
  /** The type of a scalar: `string`, `integer`, `number`, `boolean`, or several of them. */
  readonly scalar: (types: readonly string[]) => string;
  readonly list: (item: string) => string;
  readonly map: (value: string) => string;
  /** The name of a shape's type. */
  readonly typeName: (shape: string) => string;
  /** The name of a member, and of a value of an enumeration. */
  readonly memberName: (member: string) => string;
  readonly valueName: (value: string, shape: string) => string;
  /** The type of a member that may be absent, by the kind of its shape. */
  readonly optional: (type: string, kind: string) => string;
  /** A line of a comment, made safe where it could end the comment. */
  readonly comment: (line: string) => string;
  /** A choice of texts as one expression, with a name or without one. */
  readonly union?: (values: readonly string[], name?: string) => string;
}
