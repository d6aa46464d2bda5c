import { harmless, harmlessLines } from "./harmless.ts";

const ILLEGAL = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** A text as the content of an element: made harmless, LF kept, the rest legal. Source: XML 1.0, section 2.2. */
export function xmlContent(text: string): string {
  return escapeMarkup(harmlessLines(text));
}

/** A text as the value of an attribute in double quotes. Source: XML 1.0, section 2.3. */
export function xmlAttribute(text: string): string {
  return escapeMarkup(harmless(text));
}

function escapeMarkup(text: string): string {
  return text
    .replace(ILLEGAL, "\ufffd")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
