import type { Release } from "../core/release.ts";
import type { TypeName } from "../core/violation.ts";

/** A member of a structure; its shape is compiled when it is first asked for. */
export interface Member {
  readonly name: string;
  readonly shape: Shape;
}

/** A shape at one release, made ready for checking values; bounds are inclusive and absent where there is none. */
export interface Shape {
  /** The documented name, or `Owner.member` for a schema that stands directly in a member. */
  readonly name: string;
  readonly types: readonly TypeName[];
  readonly members: ReadonlyMap<string, Member> | undefined;
  readonly required: readonly string[];
  /** Members that a later release brought, with its date. */
  readonly newerMembers: ReadonlyMap<string, Release>;
  readonly item: Shape | undefined;
  readonly key: Shape | undefined;
  readonly value: Shape | undefined;
  readonly values: ReadonlySet<unknown> | undefined;
  /** Values that a later release brought, with its date. */
  readonly newerValues: ReadonlyMap<string, Release>;
  readonly pattern: RegExp | undefined;
  readonly minLength: number;
  readonly maxLength: number;
  readonly minimum: number;
  readonly maximum: number;
  readonly minItems: number;
  readonly maxItems: number;
}
