/** The names of members that JavaScript programs may take for part of the object itself. */
export const PROTOTYPE_KEY: RegExp = /^(?:__proto__|constructor|prototype)$/;

/** Whether a member's name is one that JavaScript programs may take for part of the object itself. */
export function isPrototypeKey(key: string): boolean {
  return PROTOTYPE_KEY.test(key);
}
