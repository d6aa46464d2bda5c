import type { Path } from "../core/pointer.ts";
import type { Subject } from "../core/subject.ts";
import type { Violation } from "../core/violation.ts";
import type { Located } from "./inspect.ts";

/** A violation and what was said of it. */
export interface Described {
  readonly violation: Violation;
  readonly located: Located;
}

/**
 * Leaves out what only follows from a value that stands in the wrong place: where it belongs, it is missed, by the
 * contract, which may require it or a structure around it, and by rules. One fault is one finding.
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
  return [
    ...found.filter(({ path, misses = [path] }) => !misses.some(isMissed)),
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
