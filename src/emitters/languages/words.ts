/** The words of a name: `CreateService`, `runtime-version`, `OPERATION_IN_PROGRESS` and `VpcDNSTarget` alike. */
function wordsOf(name: string): readonly string[] {
  return name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [name];
}

/** A name as words that each begin with a capital, such as `OperationInProgress`. */
export function pascalCase(name: string): string {
  return wordsOf(name)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join("");
}

/** A name as small words, such as `operation_in_progress`. */
export function snakeCase(name: string): string {
  return wordsOf(name).join("_").toLowerCase();
}

/** A name as words that each begin with a capital but the first, such as `operationInProgress`. */
export function camelCase(name: string): string {
  const pascal = pascalCase(name);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}
