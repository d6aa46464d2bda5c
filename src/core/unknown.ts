/**
 * Stands for a value that is there but cannot be judged: a CloudFormation intrinsic, a placeholder, or a value that
 * already has a diagnostic of its own. It equals no documented value and is not absent, so a rule that compares
 * members stays silent about it.
 */
export const UNKNOWN: unique symbol = Symbol("unknown");

/** The type of {@link UNKNOWN}. */
export type Unknown = typeof UNKNOWN;

/** Whether a member is there with a value that can be judged. */
export function isKnown<T>(value: T | Unknown | undefined): value is Exclude<T, Unknown | undefined> {
  return value !== UNKNOWN && value !== undefined;
}

/** A value as rules see it: every member has its documented type, is {@link UNKNOWN}, or is absent. */
export type Seen<T> = T extends readonly (infer Item)[]
  ? readonly (Seen<Item> | Unknown)[]
  : T extends object
    ? { readonly [Member in keyof T]?: Seen<NonNullable<T[Member]>> | Unknown }
    : T;
