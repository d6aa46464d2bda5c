/** Whether a member's name is one that JavaScript programs may take for part of the object itself. */
export function isPrototypeKey(key: string): boolean {
  return key === "__proto__" || key === "constructor" || key === "prototype";
}
