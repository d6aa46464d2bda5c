/** The last line of what a program wrote. */
export function lastLine(said: string): string {
  return said.trim().split("\n").at(-1) ?? "";
}
