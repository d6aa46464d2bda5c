import type { Diagnostic, Fix } from "../core/diagnostic.ts";
import type { Path } from "../core/pointer.ts";
import { rangeOf } from "../core/range.ts";
import type { Document } from "../read/document.ts";
import { scalarText } from "../read/scalar-text.ts";

/**
 * A rule's fix as a change of the text: the range of the scalar at `path`, and what is to stand there, quotes and all.
 * Nothing where no scalar of that path stands in the text, as behind an alias, or where the new name is taken.
 */
export function literalFix(
  fix: Fix,
  path: Path,
  document: Document,
  starts: readonly number[],
): NonNullable<Diagnostic["fix"]> | undefined {
  const { title, part, text } = fix;
  const { language } = document;
  const span = document.locate(path, part);
  const written = document.text.slice(span.start, span.end);
  if (written === "" || /^[*&!|>?]/.test(written)) return undefined;
  if (part === "value" ? document.scalar(path) === undefined : !isFree(text, path, document, written)) return undefined;
  return { title, range: rangeOf(starts, span), text: scalarText(text, language, written) };
}

/** Whether the key at a path stands there as it is called, and its object has no member of the new name yet. */
function isFree(name: string, path: Path, document: Document, written: string): boolean {
  const old = String(path.at(-1));
  if (written !== old && written.slice(1, -1) !== old) return false;
  let holder = document.value;
  for (const step of path.slice(0, -1)) {
    if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, step)) return false;
    holder = (holder as Readonly<Record<string | number, unknown>>)[step];
  }
  return typeof holder === "object" && holder !== null && !Object.hasOwn(holder, name);
}
