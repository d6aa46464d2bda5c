/** Whether a member's name is one that JavaScript programs may take for part of the object itself. */
export function isPrototypeKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}

/** Whether a text may hold such a key, also one written with escapes; certain when it says no. */
export function mayHavePrototypeKey(text: string): boolean {
  return text.includes("proto") || text.includes("constructor") || text.includes("\\u00") || text.includes("\\x");
}
