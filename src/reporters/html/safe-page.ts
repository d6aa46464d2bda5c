import { harmless } from "../text/harmless.ts";

/** Every character that a text may hide, but for the line end. */
const HIDDEN = /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?![ \u3000])\p{Zs}/gu;

/**
 * A page in which nothing hides: controls become their pictures, bidi controls and other invisible characters their
 * names, wherever they came from. The last thing that is done to a page, so that no place of it can be forgotten.
 */
export function safePage(html: string): string {
  return html.replace(HIDDEN, (character) => harmless(character).replace("<", "&lt;").replace(">", "&gt;"));
}
