import type { Contract } from "../contract/contract.ts";
import type { Shape } from "../contract/shape.ts";
import { walk } from "../contract/walk.ts";
import type { Path } from "../core/pointer.ts";
import { PLAIN, type Subject } from "../core/subject.ts";
import type { Violation, ViolationKind } from "../core/violation.ts";
import type { Constraint } from "./constraint.ts";
import { constraintId, holdsFor, RULES_BY_SHAPE } from "./constraints.ts";
import { intentOf } from "./intent.ts";
import { joined, type Message } from "./place.ts";
import { withStandIns } from "./stand-in.ts";

/** What contract and rules say of a message. */
export interface Judgement {
  /** The ids of the constraints that it breaks, unknown members and the like under names that no constraint has. */
  readonly broken: readonly string[];
  /** The ids of the other rules that it breaks as errors or warnings: a careful implementer may refuse it. */
  readonly doubts: readonly string[];
}

const KINDS: Readonly<Partial<Record<ViolationKind, Constraint["kind"]>>> = {
  "missing-member": "required",
  "wrong-type": "type",
  "unknown-value": "enum",
  "newer-value": "enum",
  pattern: "pattern",
  "too-short": "minLength",
  "too-long": "maxLength",
  "too-small": "minimum",
  "too-large": "maximum",
  "too-few": "minItems",
  "too-many": "maxItems",
};

const ENFORCED: typeof RULES_BY_SHAPE = new Map(
  [...RULES_BY_SHAPE].flatMap(([shape, rules]) => {
    const enforced = rules.filter(({ service }) => service === "refuses");
    return enforced.length > 0 ? [[shape, enforced] as const] : [];
  }),
);

const NONE: typeof RULES_BY_SHAPE = new Map();

/**
 * Judges messages of an operation; placeholders in them count as what they stand for. Of a request the rules are asked,
 * too; without `doubting` only those that the service is known to enforce, which takes a third of the time.
 */
export function judgeOf(
  contract: Contract,
  operation: string,
  doubting = true,
  message: Message = "request",
): (input: unknown) => Judgement {
  const top = contract.operation(operation)?.[message] as string;
  const shape = contract.shape(top) as Shape;
  const intent = message === "request" ? intentOf(operation) : "unknown";
  const subject = { kind: message, shape: top, intent, operation, path: [], spelling: PLAIN } as const;
  const rules = message === "response" ? NONE : doubting ? RULES_BY_SHAPE : ENFORCED;
  return (input) => {
    const broken: string[] = [];
    const doubts: string[] = [];
    const value = withStandIns(contract, top, input);
    walk({ ...subject, value } satisfies Subject, shape, {
      wants: (name) => rules.has(name),
      violation: (violation) => broken.push(idOf(top, shape, violation)),
      visit: (name, seen, visit) => {
        for (const rule of rules.get(name) ?? []) {
          if (!holdsFor(rule, intent)) continue;
          const site = {
            release: contract.release,
            kind: "request",
            intent,
            operation,
            text: () => undefined,
          } as const;
          const at = { ...site, ...(visit.owner && { owner: visit.owner }), path: [] };
          for (const { severity = rule.severity } of rule.inspect(seen as never, at)) {
            if (rule.service === "refuses" && severity === rule.severity)
              broken.push(constraintId(top, placeAt(shape, visit.path()), "rule", rule.id));
            else if (severity !== "info") doubts.push(rule.id);
          }
        }
      },
    });
    return { broken, doubts };
  };
}

function idOf(top: string, shape: Shape, violation: Violation): string {
  const place = placeAt(shape, violation.path, violation.part);
  const kind = KINDS[violation.kind];
  return kind ? constraintId(top, place, kind) : `${place} ${violation.kind}`;
}

function placeAt(top: Shape, path: Path, part: "key" | "value" = "value"): string {
  let shape: Shape | undefined = top;
  let place = "";
  for (const [index, step] of path.entries()) {
    const isKey = part === "key" && index === path.length - 1;
    place = joined(place, shape?.members ? String(step) : typeof step === "number" ? "[]" : isKey ? "{key}" : "{}");
    shape = shape?.members ? shape.members.get(String(step))?.shape : (shape?.item ?? shape?.value);
  }
  return place;
}
