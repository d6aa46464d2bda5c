import { Composer, type CST, type Document, isScalar, Lexer, Parser, type YAMLError } from "yaml";
import { DEPTH_LIMIT, TOKEN_LIMIT } from "./limits.ts";

/** A parsed document of the `yaml` package. */
export type YamlDocument = Document.Parsed;

/** The documents of a text that are not empty, or why there are none to use. */
export type Parsed =
  | { readonly is: "documents"; readonly documents: readonly YamlDocument[] }
  | { readonly is: "broken"; readonly error: Pick<YAMLError, "code" | "message" | "pos"> }
  | { readonly is: "too-deep"; readonly at: number }
  | { readonly is: "too-many"; readonly at: number };

const OPTIONS = {
  version: "1.2",
  schema: "core",
  uniqueKeys: false,
  resolveKnownTags: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

class Stop extends Error {
  readonly parsed: Parsed;

  constructor(is: "too-deep" | "too-many", at: number) {
    super(is);
    this.parsed = { is, at };
  }
}

/**
 * Parses a YAML text. Stops at the first token that belongs nowhere, is too deep or one too many, before the
 * composer, which is recursive and slower, sees it. Errors carry no stack traces meanwhile: a hostile text has a million of them.
 */
export function parseYaml(text: string): Parsed {
  const traces = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return compose(text);
  } catch (error) {
    if (error instanceof Stop) return error.parsed;
    if (error instanceof RangeError) return { is: "too-deep", at: 0 };
    throw error;
  } finally {
    Error.stackTraceLimit = traces;
  }
}

function compose(text: string): Parsed {
  const composer = new Composer(OPTIONS);
  const documents: YamlDocument[] = [];
  for (const document of composer.compose(tokensOf(text))) {
    const broken = documents.length === 0 && brokenIn(document.errors);
    if (broken) return broken;
    if (!isEmpty(document)) documents.push(document as YamlDocument);
  }
  const broken = documents.length === 0 && brokenIn(composer.streamInfo().errors);
  return broken || { is: "documents", documents };
}

function* tokensOf(text: string): Generator<CST.Token, void> {
  const parser = new Parser();
  let count = 0;
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === "error") return;
    }
    if (parser.stack.length > DEPTH_LIMIT + 1) throw new Stop("too-deep", parser.offset - lexeme.length);
    if (++count > TOKEN_LIMIT) throw new Stop("too-many", parser.offset);
  }
  yield* parser.end();
}

function brokenIn(errors: readonly YAMLError[]): Parsed | undefined {
  let error = errors[0];
  for (const one of errors) if (error && one.pos[0] < error.pos[0]) error = one;
  if (error?.code === "RESOURCE_EXHAUSTION") return { is: "too-deep", at: error.pos[0] };
  return error && { is: "broken", error };
}

function isEmpty({ contents }: Document): boolean {
  if (contents === null) return true;
  return isScalar(contents) && contents.source === "" && contents.type === "PLAIN" && !contents.tag && !contents.anchor;
}
