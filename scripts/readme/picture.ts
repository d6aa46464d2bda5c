/**
 * What a terminal shows against what a document says that it shows: `…` stands for anything that is left out, a port
 * for any port, and lines may be longer at their end only where the document says so.
 */
export function holdAgainst(picture: string, shown: string): void {
  const lines = shown.split("\n").map((line) => line.trimEnd());
  let from = 0;
  for (const line of picture.split("\n")) {
    if (line.trim() === "") continue;
    const form = formOf(line.trimEnd());
    const at = lines.findIndex((one, index) => index >= from && form.test(one));
    if (at < 0) throw new Error(`the terminal does not show\n  ${line}\nthere, but:\n${shown}`);
    from = at + 1;
  }
}

function formOf(line: string): RegExp {
  const source = line
    .split("…")
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&"))
    .join(".*")
    .replaceAll(/127\\\.0\\\.0\\\.1:\d+/gu, "127\\.0\\.0\\.1:\\d+");
  return new RegExp(`^${source}$`, "u");
}
