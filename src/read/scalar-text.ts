/** What YAML 1.1 or 1.2 would read as something other than a text. */
const WORDS = /^(?:true|false|yes|no|on|off|y|n|null)$/i;
const PLAIN = /^[A-Za-z_/](?:[\w./@+-]|:(?=[\w/]))*$/;

/**
 * A text as a JSON string, or as a YAML scalar in the quotes of `written`, which is what stands in its place now. A
 * plain scalar stays plain where it still reads as that text. Source: RFC 8259, section 7; YAML 1.2.2, section 7.3.
 */
export function scalarText(text: string, language: "json" | "yaml", written: string): string {
  if (language === "json" || written.startsWith('"')) return JSON.stringify(text);
  if (written.startsWith("'") && !/\p{Cc}/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return PLAIN.test(text) && !WORDS.test(text) && !written.startsWith("'") ? text : JSON.stringify(text);
}
