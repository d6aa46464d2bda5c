import type { Comparison } from "../../core/conformance.ts";
import { jsonText } from "../text/harmless.ts";

/** For programs: the faults by what has become of them. */
export default (comparison: Comparison): string => `${jsonText(comparison)}\n`;
