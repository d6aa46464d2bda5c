import fc from "fast-check";
import type { Shape } from "../../contract/shape.ts";
import type { Owner } from "../../core/violation.ts";

/** Values without parts that a place can have. */
export interface Text {
  readonly plain: unknown;
  readonly arbitrary: fc.Arbitrary<unknown>;
  /** Whether a value that keeps to the shape is one of them; all are when absent. */
  readonly admits?: (value: unknown) => boolean;
  readonly filler?: string;
}

/** Makes the values for a place; `holder` is the nearest member of a structure above the value. */
export type TextSource = (shape: Shape, holder: Owner | undefined) => Text;

/** Digits to the base of 16 that look drawn at random. */
export function hex(length: number): fc.Arbitrary<string> {
  const spread = (value: number) => (Math.imul(value + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, "0");
  return fc.nat().map((value) =>
    spread(value)
      .repeat(Math.ceil(length / 8))
      .slice(0, length),
  );
}
