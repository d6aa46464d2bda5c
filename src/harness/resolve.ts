import { nameOf, Placeholder, type Reference } from "../core/reference.ts";
import { twisted } from "./twist.ts";

/** Where the values of placeholders come from. */
export interface Resolver {
  /** The output of the answer to a command; nothing where it was refused or left out. */
  readonly output: (command: number) => unknown;
  /** The name that a number stands for in this script. */
  readonly name: (number: number, length?: number) => string;
  /** The ARN that code is deployed with; nothing where the implementation wants none. */
  readonly connection: () => string | undefined;
}

/** A request without placeholders, or the first one that has no value. */
export type Resolved =
  | { readonly ok: true; readonly input: unknown }
  | { readonly ok: false; readonly missing: Reference };

/** Marks a member that is left out. */
const LEFT_OUT = Symbol("left out");

class Missing extends Error {
  readonly reference: Reference;

  constructor(reference: Reference) {
    super("a placeholder has no value");
    this.reference = reference;
  }
}

/** Fills in the placeholders of a request. */
export function resolve(input: unknown, resolver: Resolver): Resolved {
  try {
    return { ok: true, input: filled(input, resolver) };
  } catch (error) {
    if (error instanceof Missing) return { ok: false, missing: error.reference };
    throw error;
  }
}

function filled(value: unknown, resolver: Resolver): unknown {
  if (value instanceof Placeholder) return filledBy(value.reference, resolver);
  if (Array.isArray(value)) return value.map((item) => filled(item, resolver)).filter((item) => item !== LEFT_OUT);
  if (typeof value !== "object" || value === null) return value;
  const found: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const one = filled(inner, resolver);
    if (one === LEFT_OUT || one === undefined) continue;
    if (name === "__proto__") Object.defineProperty(found, name, { value: one, ...PLAIN_MEMBER });
    else found[name] = one;
  }
  return found;
}

const PLAIN_MEMBER = { enumerable: true, configurable: true, writable: true };

function filledBy(reference: Reference, resolver: Resolver): unknown {
  switch (reference.is) {
    case "name":
      return nameOf(reference, resolver.name(reference.number, reference.length));
    case "connection":
      return resolver.connection() ?? LEFT_OUT;
    case "answer": {
      const value = memberAt(resolver.output(reference.of), reference.member);
      if (value === undefined || value === null || value === "") throw new Missing(reference);
      return reference.twist && typeof value === "string" ? twisted(value, reference.twist) : value;
    }
  }
}

function memberAt(output: unknown, member: string): unknown {
  let value = output;
  for (const step of member.split(/[.[\]]+/u)) {
    if (step === "") continue;
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return value;
}
