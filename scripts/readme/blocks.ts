import { lexer, type Tokens, walkTokens } from "marked";

/** A piece of code in a Markdown text. */
export interface Block {
  /** The language that it is marked with; empty for none. */
  readonly lang: string;
  readonly text: string;
}

/** The pieces of code of a Markdown text, fenced and indented ones, in their order. */
export function blocksOf(markdown: string): readonly Block[] {
  const blocks: Block[] = [];
  walkTokens(lexer(markdown), (token) => {
    if (token.type !== "code") return;
    const { lang = "", text } = token as Tokens.Code;
    blocks.push({ lang, text });
  });
  return blocks;
}
