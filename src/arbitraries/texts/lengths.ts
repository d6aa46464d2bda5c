import type { Shape } from "../../contract/shape.ts";
import type { Phrase } from "../phrase.ts";

/** The length of a text as the contract counts it: in code points. */
export function lengthOf(text: string): number {
  return [...text].length;
}

/** A length in words. */
export function characters(length: number): string {
  return length === 1 ? "1 character" : `${length} characters`;
}

/** Whether a text keeps to the length and the pattern of a shape, whatever its values. */
export function keepsTo(shape: Shape, text: string): boolean {
  if (text.length > shape.maxLength && lengthOf(text) > shape.maxLength) return false;
  if (text.length < shape.minLength * 2 && lengthOf(text) < shape.minLength) return false;
  return shape.pattern === undefined || shape.pattern.test(text);
}

/** Those texts of a phrase that keep to the length and the pattern of a shape, and have nothing that is refused. */
export function keeping({ minLength, maxLength, pattern }: Shape, phrase: Phrase, refuses?: RegExp): Phrase {
  const patterns = { ...(pattern && { takes: pattern }), ...(refuses && { refuses }) };
  return { is: "kept", phrase, least: minLength, most: maxLength, ...patterns };
}

/**
 * A text of exactly `length` characters that is like a plain ASCII one: `filler`, repeated, is put in at the last place
 * where the pattern takes it, or as much as needed is cut out. Nothing where the pattern takes no text of that length.
 */
export function ofLength(shape: Shape, like: string, length: number, filler = "a"): string | undefined {
  const takes = (text: string) => text.length === length && (shape.pattern === undefined || shape.pattern.test(text));
  if (takes(like)) return like;
  const missing = length - like.length;
  for (let at = like.length; at >= 0; at--) {
    const text =
      missing > 0
        ? like.slice(0, at) + filler.repeat(Math.ceil(missing / filler.length)).slice(0, missing) + like.slice(at)
        : like.slice(0, Math.max(0, at + missing)) + like.slice(at);
    if (takes(text)) return text;
  }
  return undefined;
}

/** A text of a length whether or not a pattern takes it. */
export function anyOfLength(shape: Shape, like: string, length: number): string {
  return ofLength(shape, like, length) ?? (like + "a".repeat(length)).slice(0, length);
}
