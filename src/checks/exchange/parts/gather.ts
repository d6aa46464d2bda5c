import type { Shape } from "../../../contract/shape.ts";
import type { Path } from "../../../core/pointer.ts";
import { memberAt } from "../../member-at.ts";
import type { ShapeFault } from "./shape-faults.ts";

/**
 * Makes one fault of many symptoms: where a structure has none of the members that it requires, the structure is wrong
 * and not each member; and what is wrong with each item of a list is wrong once.
 */
export function gathered(faults: readonly ShapeFault[], value: unknown, response: Shape): readonly ShapeFault[] {
  const found = new Map<string, ShapeFault>();
  for (const fault of faults) {
    const one = fault.kind === "missing" ? ofStructure(fault, faults, value, response) : fault;
    const key = `${one.kind} ${one.subject}`;
    if (!found.has(key)) found.set(key, one);
  }
  return [...found.values()];
}

function ofStructure(fault: ShapeFault, faults: readonly ShapeFault[], value: unknown, response: Shape): ShapeFault {
  const path = fault.path.slice(0, -1);
  const required = shapeAt(response, path)?.required.length ?? 0;
  const missing = faults.filter((other) => other.kind === "missing" && isMemberOf(other.path, path));
  if (path.length === 0 || required < 2 || missing.length < required) return fault;
  return { kind: "missing", subject: fault.subject.split(".", 1)[0] as string, path, actual: memberAt(value, path) };
}

const isMemberOf = (path: Path, structure: Path): boolean =>
  path.length === structure.length + 1 && structure.every((step, index) => step === path[index]);

function shapeAt(response: Shape, path: Path): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (shape, step) => (typeof step === "number" ? shape?.item : (shape?.members?.get(step)?.shape ?? shape?.value)),
    response,
  );
}
