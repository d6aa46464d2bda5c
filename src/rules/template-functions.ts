/** Whether a name is that of a CloudFormation function in its long form: `Ref`, `Condition`, or `Fn::…`. */
export function isFunctionName(name: unknown): boolean {
  return typeof name === "string" && /^(?:Ref|Condition|Fn::\w+)$/.test(name);
}

/** Whether a value is a short function such as `!Ref`, which readers hand on as objects of a class. */
export function isShortFunction(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype !== null && prototype !== Object.prototype;
}

/** Whether a value is a CloudFormation function, in its short or its long form. */
export function isTemplateFunction(value: unknown): boolean {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const names = Object.keys(value);
  return isShortFunction(value) || (names.length === 1 && isFunctionName(names[0]));
}
