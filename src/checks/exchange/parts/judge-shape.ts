import type { Contract } from "../../../contract/contract.ts";
import type { Shape } from "../../../contract/shape.ts";
import type { Observation } from "../../../oracle/observation.ts";
import type { Inspection } from "../../define.ts";
import { isEcho } from "./echo.ts";
import { reaches } from "./sent-too.ts";
import { type FaultKind, responseShape, type ShapeFault, shapeFaults } from "./shape-faults.ts";

/** What a check says of one kind of fault. */
interface Judgement {
  readonly kind: FaultKind;
  /** Whether an answer may have the fault at all, by any of the shapes in it; every answer may when absent. */
  readonly where?: (shape: Shape) => boolean;
  /** Whether the same fault in several members of one structure is one fault, because one piece of code writes them. */
  readonly together?: boolean;
  /** The end of the sentence that begins with operation and member. */
  readonly says: (fault: ShapeFault) => string;
}

/** Judges one way in which answers leave their shapes. */
export function judgeShape({ kind, where, together = false, says }: Judgement) {
  const concerned = new WeakMap<Shape, boolean>();
  const concerns = (shape: Shape): boolean => {
    const known = concerned.get(shape);
    if (known !== undefined) return known;
    const fresh = where === undefined || reaches(shape, where);
    concerned.set(shape, fresh);
    return fresh;
  };
  return (observation: Observation, contract: Contract): Inspection => {
    const { exchange } = observation;
    const faults = shapeFaults(exchange, contract);
    const shape = faults && responseShape(exchange.operation, contract);
    if (!shape || !concerns(shape)) return undefined;
    if (faults.length === 0) return [];
    return faults
      .filter((fault) => fault.kind === kind && !isEcho(fault, observation))
      .map((fault) => ({
        message: `${exchange.operation} answers ${fault.path.join(".")} ${says(fault)}`,
        aspect: together ? (fault.subject.split(".", 1)[0] as string) : fault.subject,
        path: fault.path,
        ...("expected" in fault && { expected: fault.expected }),
        ...("actual" in fault && { actual: fault.actual }),
      }));
  };
}

/** A value as a message shows it, cut where it is long. */
export function shown(value: unknown): string {
  const text = JSON.stringify(value) ?? "nothing";
  return text.length > 90 ? `${text.slice(0, 80)}… (${text.length} characters)` : text;
}
