import type { Contract } from "../../../contract/contract.ts";
import type { Shape } from "../../../contract/shape.ts";
import type { Visit } from "../../../contract/walk.ts";
import { UNKNOWN } from "../../../core/unknown.ts";
import type { Owner, Violation } from "../../../core/violation.ts";
import type { Exchange } from "../../../wire/exchange.ts";
import { memberAt } from "../../member-at.ts";
import { isMilliseconds } from "./milliseconds.ts";
import { isSentToo } from "./sent-too.ts";
import type { ShapeFault } from "./shape-faults.ts";

/** What a fault is sorted by besides itself. */
export interface FaultSite {
  readonly exchange: Exchange;
  readonly response: Shape;
  readonly contract: Contract;
}

/** The fault that a violation is; nothing where documents leave it open or another check has the word. */
export function faultOfViolation(violation: Violation, site: FaultSite): ShapeFault | undefined {
  const { path, owner, shape, part } = violation;
  const place = { path, subject: subjectOf(owner, shape, site) + (part === "key" ? " key" : "") };
  switch (violation.kind) {
    case "missing-member":
      return { kind: "missing", ...place };
    case "unknown-member":
      // Clients pass over it in any structure, by the cases of the protocol.
      return violation.name === "__type" ? undefined : { kind: "invented", ...place, actual: violation.value };
    case "wrong-type": {
      const { value: actual, expected } = violation;
      if (actual === null) return { kind: "null", ...place, expected, actual };
      return { kind: expected.includes("timestamp") ? "timestamp" : "type", ...place, expected, actual };
    }
    case "pattern":
    case "too-short":
    case "too-long": {
      const { value: actual } = violation;
      if (shape === "AppRunnerResourceArn")
        return isOwn(violation, site) ? { kind: "arn", ...place, actual } : undefined;
      return isMade(violation, site) ? { kind: "form", ...place, actual } : undefined;
    }
    case "too-small":
    case "too-large":
      return isSentToo(shape, site.contract) ? undefined : { kind: "form", ...place, actual: violation.value };
    default:
      return undefined;
  }
}

/** The fault that a well-formed value is because of what it says: no value of its enum, or a time in milliseconds. */
export function faultOfValue(
  shape: Shape | undefined,
  actual: unknown,
  at: Visit,
  site: FaultSite,
): ShapeFault | undefined {
  if (!shape || actual === UNKNOWN) return undefined;
  const found = (kind: "enum" | "milliseconds", expected?: unknown): ShapeFault => ({
    kind,
    subject: subjectOf(at.owner, shape.name, site),
    path: at.path(),
    actual,
    ...(expected !== undefined && { expected }),
  });
  if (!shape.values) return isMilliseconds(actual) ? found("milliseconds") : undefined;
  // A value of a later release is no fault: an implementation may know more than was asked for.
  if (shape.values.has(actual) || shape.newerValues.has(String(actual))) return undefined;
  return found("enum", [...shape.values]);
}

/** What a fault is about, whatever the operation: many answers show the same structures. */
function subjectOf(owner: Owner | undefined, shape: string, { response, contract }: FaultSite): string {
  if (!owner) return shape;
  if (owner.shape === response.name) return `answer.${owner.member}`;
  return contract.shape(owner.shape)?.members ? `${owner.shape}.${owner.member}` : owner.shape;
}

/** Whether an ARN is that of something which the implementation has made itself, and not one that it was given. */
function isOwn({ owner, path }: Violation, { exchange, contract }: FaultSite): boolean {
  if (owner && isSentToo(owner.shape, contract)) return false;
  const value = exchange.answer.ok ? memberAt(exchange.answer.output, path) : undefined;
  return !Object.values((exchange.input ?? {}) as object).includes(value);
}

/** Whether a text is the implementation's own: an id or a token, and nothing that it was given. */
function isMade({ shape, path, ...rest }: Violation, { exchange, contract }: FaultSite): boolean {
  const token = contract.operation(exchange.operation)?.paging?.token;
  if (path.length === 1 && path[0] === token) return true;
  const value = "value" in rest ? rest.value : undefined;
  // The model gives a service's id a length that its own pattern contradicts: both are what somebody careful may take.
  if (shape === "ServiceId" && contract.shape("UUID")?.pattern?.test(String(value))) return false;
  return !isSentToo(shape, contract);
}
