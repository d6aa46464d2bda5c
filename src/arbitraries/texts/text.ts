import type { Shape } from "../../contract/shape.ts";
import type { Owner } from "../../core/violation.ts";
import type { Phrase } from "../phrase.ts";

/** Values without parts that a place can have. */
export interface Text {
  readonly plain: unknown;
  readonly phrase: Phrase;
  /** Whether a value that keeps to the shape is one of them; all are when absent. */
  readonly admits?: (value: unknown) => boolean;
  readonly filler?: string;
}

/** Makes the values for a place; `holder` is the nearest member of a structure above the value. */
export type TextSource = (shape: Shape, holder: Owner | undefined) => Text;
