import { CST, Lexer } from "yaml";
import type { Span } from "../core/range.ts";

/** The comments of a YAML text, in order; `text` is what follows the comment sign. Source: YAML 1.2.2, section 6.6. */
export function* yamlComments(text: string): Generator<{ readonly span: Span; readonly text: string }, void> {
  let at = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const isMark: boolean = !isScalar && (lexeme === CST.SCALAR || lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END);
    if (!isMark) {
      const start = at;
      at += lexeme.length;
      if (!isScalar && lexeme.startsWith("#")) yield { span: { start, end: at }, text: lexeme.slice(1) };
    }
    isScalar = isMark && lexeme === CST.SCALAR;
  }
}
