import words from "../../../schemas/facts/pattern-words.json" with { type: "json" };
import type { Shape } from "../../contract/shape.ts";
import { constants, either, numbers, type Phrase, together } from "../phrase.ts";
import { anyOfLength, keepsTo } from "./lengths.ts";

const EXAMPLES: Readonly<Record<string, { readonly example: string } | undefined>> = words.shapes;
const FIRST = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"];
const OTHER = [...FIRST, "-", "_"];
const THINGS = ["orders", "billing", "web", "checkout", "search", "Invoices", "2nd"] as const;
const ROLES = ["api", "site", "worker", "front-end", "admin_ui", "007"] as const;

/** The documented example of a shape's texts, where one fits the release at hand. Source: facts/pattern-words. */
export function exampleOf(shape: Shape): string | undefined {
  const example = EXAMPLES[shape.name]?.example;
  return example !== undefined && keepsTo(shape, example) ? example : undefined;
}

/** A name that reads well, or one of a length. */
export function plainName(shape: Shape, length?: number): string {
  const example = exampleOf(shape) ?? "orders-api";
  return length === undefined ? example : anyOfLength(shape, example, length);
}

/** Names of resources: those that read well, the shortest, the longest, and any. */
export function names({ minLength, maxLength }: Shape): Phrase {
  const longest = Math.min(maxLength, 64);
  const first: Phrase = { is: "characters", of: FIRST, least: 1, most: 1 };
  const any = (least: number, most: number) =>
    together(first, { is: "characters", of: OTHER, least: Math.max(least - 1, 0), most: most - 1, even: true });
  return either(
    [6, together(constants(...THINGS), "-", constants(...ROLES), "-", numbers(0, 99))],
    [1, any(minLength, minLength)],
    [1, any(longest, longest)],
    [1, any(minLength, longest)],
  );
}
