import type { Contract } from "../../../contract/contract.ts";
import { createFits, type Fit } from "../../../contract/fits.ts";
import type { Shape } from "../../../contract/shape.ts";
import { walk } from "../../../contract/walk.ts";
import type { Path } from "../../../core/pointer.ts";
import { PLAIN } from "../../../core/subject.ts";
import type { Exchange } from "../../../wire/exchange.ts";
import { gathered } from "./gather.ts";
import { isMilliseconds } from "./milliseconds.ts";
import { isReadable } from "./readable.ts";
import { faultOfValue, faultOfViolation } from "./sort-faults.ts";

/** The ways in which an answer leaves its shape; each has a check of its own, so that one fault fails one check. */
export type FaultKind =
  | "missing"
  | "type"
  | "null"
  | "timestamp"
  | "milliseconds"
  | "enum"
  | "invented"
  | "arn"
  | "form";

/** One place where an answer leaves its shape. */
export interface ShapeFault {
  readonly kind: FaultKind;
  /** `Service.CreatedAt`; `answer.NextToken` at the top, whatever the operation; the shape of an item of a list. */
  readonly subject: string;
  readonly path: Path;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

const NONE: readonly ShapeFault[] = [];

/** Faults by the output, which is made once for each answer. */
const known = new WeakMap<object, readonly ShapeFault[]>();

/** Where a readable answer that says it succeeded leaves its shape; nothing of any other answer. */
export function shapeFaults(exchange: Exchange, contract: Contract): readonly ShapeFault[] | undefined {
  const { answer, received, operation } = exchange;
  if (!answer.ok || typeof answer.output !== "object" || answer.output === null) return undefined;
  const before = known.get(answer.output);
  if (before) return before;
  if (received.is === "response" && (received.body.length === 0 || !isReadable(exchange))) return undefined;
  const shape = responseShape(operation, contract);
  if (!shape) return undefined;
  const faults = fitsOf(contract)(shape)(answer.output, undefined) ? NONE : walked(exchange, shape, contract);
  known.set(answer.output, faults);
  return faults;
}

/** The shape of what an operation answers, if the release has the operation. */
export function responseShape(operation: string, contract: Contract): Shape | undefined {
  const found = contract.operation(operation);
  return found && contract.shape(found.response);
}

const quick = new WeakMap<Contract, (shape: Shape) => Fit>();

/** The quick question whether there is anything to say at all; a walk is only worth its time where there is. */
function fitsOf(contract: Contract): (shape: Shape) => Fit {
  const made = quick.get(contract);
  if (made) return made;
  const fresh = createFits((name) =>
    contract.shape(name)?.types.includes("timestamp") ? (value) => !isMilliseconds(value) : undefined,
  );
  quick.set(contract, fresh);
  return fresh;
}

function walked(exchange: Exchange, shape: Shape, contract: Contract): readonly ShapeFault[] {
  const { answer, operation } = exchange;
  const value = answer.ok ? answer.output : undefined;
  const faults: ShapeFault[] = [];
  const note = (fault: ShapeFault | undefined): void => {
    if (fault) faults.push(fault);
  };
  const site = { exchange, response: shape, contract };
  walk({ kind: "response", shape: shape.name, intent: "report", operation, path: [], value, spelling: PLAIN }, shape, {
    violation: (violation) => note(faultOfViolation(violation, site)),
    wants: (name) => {
      const { values, types } = contract.shape(name) ?? {};
      return values !== undefined || types?.includes("timestamp") === true;
    },
    visit: (name, seen, place) => note(faultOfValue(contract.shape(name), seen, place, site)),
  });
  return gathered(faults, value, shape);
}
