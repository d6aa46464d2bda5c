import { nameOf, Placeholder, type Reference } from "../../core/reference.ts";

/** What stands around the number of a reference while its request is turned into text. */
const [BEGIN, END] = ["\ue000", "\ue001"];

/** Marks a member that is left out. */
const LEFT_OUT = Symbol("left out");

/** A text as one word of a POSIX shell. */
export function shellWord(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}

/**
 * A request as one word of a POSIX shell: its JSON, where each reference is replaced by what `expand` makes of it, such
 * as `$service_arn_0`; a member for which it gives nothing is left out.
 */
export function requestWord(input: unknown, expand: (reference: Reference) => string | undefined): string {
  const found: string[] = [];
  const marked = (value: unknown): unknown => {
    if (value instanceof Placeholder) {
      const text = expand(value.reference);
      if (text === undefined) return LEFT_OUT;
      const mark = `${BEGIN}${found.push(text) - 1}${END}`;
      return value.reference.is === "name" ? nameOf(value.reference, mark) : mark;
    }
    if (Array.isArray(value)) return value.map(marked).filter((item) => item !== LEFT_OUT);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([name, inner]) => {
        const made = marked(inner);
        return made === LEFT_OUT ? [] : [[name, made]];
      }),
    );
  };
  const word = shellWord(JSON.stringify(marked(input) ?? {}));
  return word.replace(new RegExp(`${BEGIN}(\\d+)${END}`, "gu"), (_, number) => `'"${found[Number(number)]}"'`);
}
