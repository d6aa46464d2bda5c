import leven from "leven";
import { suggest } from "../core/suggest.ts";

/** A name without case and separators: `image_repository` and `ImageRepository` have the same words. */
export function wordsOf(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, "").toLowerCase();
}

/** Whether two names differ in case and separators only. */
export function sameWords(one: string, other: string): boolean {
  return wordsOf(one) === wordsOf(other);
}

/** The candidate with the same words as a name. */
export function respelt(name: string, candidates: Iterable<string>): string | undefined {
  const wanted = wordsOf(name);
  for (const candidate of candidates) if (wordsOf(candidate) === wanted) return candidate;
  return undefined;
}

/** Whether a name is written as Terraform writes it: lower case, with underscores between its words. */
export function isSnakeCase(name: string): boolean {
  return /^[a-z][a-z0-9]*(?:_[a-z0-9]+)+$/.test(name);
}

/** Whether a name is so near to another that it can only be a slip of the finger. */
export function isSlip(name: string, meant: string): boolean {
  const [one, other] = [wordsOf(name), wordsOf(meant)];
  const shorter = Math.min(one.length, other.length);
  if (shorter >= 5 && sorted(one) === sorted(other) && leven(one, other) <= 2) return true;
  return leven(one, other) <= (shorter >= 10 ? 2 : shorter >= 5 ? 1 : 0);
}

const LEAST_PART = 3;

const sorted = (text: string) => [...text].sort().join("");

/** The candidate that a name probably means: a near one, or else the only one that it begins or ends with, or that begins or ends with it. */
export function probably(name: string, candidates: readonly string[]): string | undefined {
  const wanted = wordsOf(name);
  const near =
    suggest(name, candidates) ?? candidates.find((candidate) => sorted(wordsOf(candidate)) === sorted(wanted));
  if (near !== undefined) return near;
  const akin = candidates.filter((candidate) => {
    const words = wordsOf(candidate);
    const [part, whole] = words.length < wanted.length ? [words, wanted] : [wanted, words];
    return part.length >= LEAST_PART && (whole.startsWith(part) || whole.endsWith(part));
  });
  return akin.length === 1 ? akin[0] : undefined;
}
