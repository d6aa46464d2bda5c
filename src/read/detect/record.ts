import { Intrinsic } from "../document.ts";

/** An object of a document. */
export type Members = Readonly<Record<string, unknown>>;

/** Whether a value of a document is an object with members: no list, no scalar, no short intrinsic. */
export function isRecord(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Intrinsic);
}
