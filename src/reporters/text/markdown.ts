import { harmless, harmlessLines } from "./harmless.ts";

/** The longest run of a character in a text. */
const longestRun = (text: string): number => Math.max(0, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length));

/**
 * A text as code within a line: nothing of it is markup, a link, a mention or an image. Source: GitHub Flavored Markdown,
 * section 6.3.
 */
export function codeSpan(text: string): string {
  const shown = harmless(text) || " ";
  const fence = "`".repeat(longestRun(shown) + 1);
  return /^[^`\s].*[^`\s]$|^[^`\s]$/su.test(shown) ? `${fence}${shown}${fence}` : `${fence} ${shown} ${fence}`;
}

/** Lines as a block of code, which nothing in them ends. Source: GitHub Flavored Markdown, section 4.5. */
export function codeBlock(lines: readonly string[]): string {
  const text = lines.map(harmlessLines).join("\n");
  const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
  return `${fence}text\n${text}\n${fence}`;
}

/** The longest comment that GitHub takes is 65,536 characters; room is left for what a workflow puts around it. */
export const LONGEST_COMMENT = 65_000;

/** As many of the blocks as fit between a beginning and an end, and how many do not. */
export function fitting(
  blocks: readonly string[],
  around: number,
  most = LONGEST_COMMENT,
): { readonly kept: readonly string[]; readonly left: number } {
  let room = most - around;
  const kept: string[] = [];
  for (const block of blocks) {
    if (block.length + 2 > room) break;
    room -= block.length + 2;
    kept.push(block);
  }
  return { kept, left: blocks.length - kept.length };
}
