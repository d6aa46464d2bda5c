import fc from "fast-check";
import words from "../../../schemas/facts/pattern-words.json" with { type: "json" };
import type { Shape } from "../../contract/shape.ts";
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
export function names(shape: Shape): fc.Arbitrary<string> {
  const { minLength, maxLength } = shape;
  const longest = Math.min(maxLength, 64);
  const any = (min: number, max: number) =>
    fc
      .tuple(
        fc.constantFrom(...FIRST),
        fc.string({
          unit: fc.constantFrom(...OTHER),
          minLength: Math.max(min - 1, 0),
          maxLength: max - 1,
          size: "max",
        }),
      )
      .map(([first, rest]) => first + rest);
  return fc.oneof(
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom(...THINGS), fc.constantFrom(...ROLES), fc.nat(99))
        .map(([thing, role, number]) => `${thing}-${role}-${number}`),
    },
    { weight: 1, arbitrary: any(minLength, minLength) },
    { weight: 1, arbitrary: any(longest, longest) },
    { weight: 1, arbitrary: any(minLength, longest) },
  );
}
