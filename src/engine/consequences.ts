import { type Path, toPointer } from "../core/pointer.ts";
import type { Subject } from "../core/subject.ts";
import type { Violation } from "../core/violation.ts";
import type { Located } from "./inspect.ts";

/** A violation and what was said of it. */
export interface Described {
  readonly violation: Violation;
  readonly located: Located;
}

/**
 * Leaves out what only follows from another finding. Where a value stands in the wrong place, it is missed where it
 * belongs, by the contract, which may require it or a structure around it, and by rules; and what the contract requires
 * is no rule's to miss. One fault is one finding.
 */
export function withoutConsequences(
  subject: Subject,
  found: readonly Located[],
  described: readonly Described[],
): readonly Located[] {
  const homes = described.flatMap(({ located }) => located.finding.belongs ?? []);
  const isMissed = (path: Path): boolean => {
    const inside = path.slice(subject.path.length);
    return homes.some((home) => inside.every((step, at) => step === home[at])) && isAbsent(subject.value, inside);
  };
  const required = new Set(
    described.flatMap(({ violation }) => (violation.kind === "missing-member" ? toPointer(violation.path) : [])),
  );
  const isToldElsewhere = (path: Path): boolean => isMissed(path) || required.has(toPointer(path));
  return [
    ...found.filter(({ path, misses = [path] }) => !misses.some(isToldElsewhere)),
    ...described
      .filter(({ violation }) => violation.kind !== "missing-member" || !isMissed(violation.path))
      .map(({ located }) => located),
  ];
}

function isAbsent(value: unknown, [step, ...rest]: Path): boolean {
  if (step === undefined) return value === undefined;
  if (typeof value !== "object" || value === null) return true;
  return isAbsent((value as Record<string | number, unknown>)[step], rest);
}
