import type { Observation } from "../../../oracle/observation.ts";
import { memberAt } from "../../member-at.ts";
import type { ShapeFault } from "./shape-faults.ts";

/**
 * Whether a fault of an answer lies in what a request has made or changed that should have been refused: it shows what
 * it was given, and the fault is that it was taken.
 */
export function isEcho({ path }: ShapeFault, { exchange, violations, spoilt }: Observation): boolean {
  const { answer } = exchange;
  if (!answer.ok) return false;
  if (violations.length > 0) return true;
  return spoilt.size > 0 && path.some((_, depth) => isSpoilt(memberAt(answer.output, path.slice(0, depth)), spoilt));
}

function isSpoilt(structure: unknown, spoilt: ReadonlySet<string>): boolean {
  if (typeof structure !== "object" || structure === null) return false;
  return Object.entries(structure).some(([name, arn]) => name.endsWith("Arn") && spoilt.has(arn));
}
