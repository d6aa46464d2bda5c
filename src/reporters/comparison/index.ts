import type { Comparison, ConformanceReport, ConformanceStyle } from "../../core/conformance.ts";
import json from "./json.ts";
import markdown from "./markdown.ts";
import pretty from "./pretty.ts";

/** What a format knows besides the comparison. */
export interface ComparisonStyle extends ConformanceStyle {
  readonly before: ConformanceReport;
  readonly after: ConformanceReport;
}

/** Writes a comparison of two reports. */
export type ComparisonFormat = (comparison: Comparison, style: ComparisonStyle) => string;

const FORMATS: Readonly<Record<string, ComparisonFormat>> = { pretty, json, markdown };

/** The format of a name; nothing where there is none. */
export function comparisonFormat(name: string): ComparisonFormat | undefined {
  return Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
}
