/** Characters that a terminal obeys or that people cannot see: controls, format characters, lone surrogates, odd spaces. */
const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![ \u3000])\p{Zs}/gu;

function visible(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "\u2421";
  return `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`;
}

/**
 * A text with nothing in it that a terminal would obey or that would reorder what people read: control characters
 * become their pictures (`␛` for escape), invisible ones their names (`<U+202E>`). Line ends and tabs count as control
 * characters too. Source: Unicode general categories; control pictures are U+2400 to U+2421.
 */
export function harmless(text: string): string {
  return text.replace(HIDDEN, visible);
}

/** Like {@link harmless}, but LF stays; CRLF counts as LF. For texts of several lines. */
export function harmlessLines(text: string): string {
  return text.split(/\r?\n/).map(harmless).join("\n");
}

const OBEYED = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value as JSON on one line that is pure data to a terminal: what JSON may leave unescaped there is escaped. */
export function jsonLine(value: unknown): string {
  return escaped(JSON.stringify(value));
}

/** A value as JSON on lines of its own, and as much pure data as with {@link jsonLine}. */
export function jsonText(value: unknown): string {
  return escaped(JSON.stringify(value, null, 2));
}

const escaped = (json: string): string =>
  json.replace(OBEYED, (character) =>
    Array.from({ length: character.length }, (_, at) => character.charCodeAt(at))
      .map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`)
      .join(""),
  );
