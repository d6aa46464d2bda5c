import type { Fault } from "../core/fault.ts";

/**
 * How many bytes of a text are read. YAML: the size of the largest CloudFormation template, which takes about
 * a second. JSON: what the native parser reads in well under a second.
 */
export const BYTE_LIMITS = { json: 16 * 1024 * 1024, yaml: 1024 * 1024 } as const;

/**
 * How many tokens of a YAML text are read. The largest template has about 300,000, the same as indented JSON 500,000;
 * a megabyte of `- a` lines would have 1,300,000 and take several seconds.
 */
export const TOKEN_LIMIT = 600_000;

/** How many lists and objects may stand inside one another; half of what the YAML parser's recursion survives. */
export const DEPTH_LIMIT = 400;

/** How many values the aliases of one YAML document may stand for, all together. */
export const ALIAS_LIMIT = 100_000;

/** The fault of a file that has more bytes than are read in its language. */
export function tooLarge(bytes: number, language: "json" | "yaml"): Fault | undefined {
  const limit = BYTE_LIMITS[language];
  return bytes > limit ? { kind: "too-large", fatal: true, bytes, limit, span: { start: 0, end: 0 } } : undefined;
}
