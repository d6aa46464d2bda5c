import arns from "../../../../schemas/facts/arns.json" with { type: "json" };
import facts from "../../../../schemas/facts/lifecycle.json" with { type: "json" };
import { placesOf } from "../../../arbitraries/place.ts";
import type { Contract } from "../../../contract/contract.ts";
import { defineDimension } from "../define.ts";
import { watchStatuses } from "../statuses.ts";

const KINDS: Readonly<Record<string, string>> = arns.members;
const LIVES: Readonly<Record<string, Life>> = facts.resources;

interface Life {
  readonly passing: readonly string[];
  readonly settled: readonly string[];
  readonly failed: readonly string[];
  readonly final: readonly string[];
}

/** A place of a request that names a resource. */
interface Naming {
  readonly steps: readonly string[];
  readonly kind: string;
}

/** Each status that a resource can have with each operation that names such a resource. */
export default defineDimension({
  id: "states",
  all: function* (contract) {
    for (const { name } of contract.operations())
      for (const kind of kindsNamedBy(contract, name))
        for (const status of statusesOf(kind)) yield pair(kind, status, name);
  },
  excluded: (what) => {
    const [kind = "", status = ""] = what.split(" ");
    const life = LIVES[kind];
    if (life?.failed.includes(status)) return "only a failure inside the implementation leads to this status";
    if (kind === DOMAIN && life?.passing.slice(1, -1).includes(status))
      return "how long validation and binding of a certificate take is for nobody to say";
    return undefined;
  },
  watch: (contract, reach) => {
    const namings = new Map<string, readonly Naming[]>();
    const statuses = watchStatuses();
    return ({ exchange }) => {
      const { operation, input, role, number } = exchange;
      if (number === 0) statuses.forget();
      if (role === "command") {
        const places = namings.get(operation) ?? namingsOf(contract, operation);
        namings.set(operation, places);
        for (const { steps } of places) {
          const [kind, status] = statuses.of(valueAt(input, steps)) ?? [];
          if (kind !== undefined && status !== undefined) reach(pair(kind, status, operation));
        }
        const domain = /CustomDomain$/u.test(operation) ? statuses.ofDomain(input) : undefined;
        if (domain !== undefined) reach(pair(DOMAIN, domain, operation));
      }
      statuses.see(exchange);
    };
  },
});

const DOMAIN = "customdomain";
const pair = (kind: string, status: string, operation: string): string => `${kind} ${status} ${operation}`;

function statusesOf(kind: string): readonly string[] {
  const { passing = [], settled = [], failed = [], final = [] } = LIVES[kind] ?? {};
  return [...passing, ...settled, ...failed, ...final];
}

function kindsNamedBy(contract: Contract, operation: string): ReadonlySet<string> {
  const kinds = namingsOf(contract, operation).flatMap(({ kind }) =>
    kind === "any" ? Object.keys(arns.resources).filter((one) => isKnown(contract, one)) : [kind],
  );
  return new Set(/^(?:Dis)?[Aa]ssociateCustomDomain$/u.test(operation) ? [...kinds, DOMAIN] : kinds);
}

/** Whether a release has anything that names resources of a kind. */
function isKnown(contract: Contract, kind: string): boolean {
  return Object.entries(KINDS).some(([place, one]) => {
    const [shape = "", member = ""] = place.split(".");
    return one === kind && /Request$/u.test(shape) && contract.shape(shape)?.members?.has(member) === true;
  });
}

function namingsOf(contract: Contract, operation: string): readonly Naming[] {
  return placesOf(contract, operation).flatMap(({ owner, steps }) => {
    const kind = KINDS[`${owner?.shape}.${owner?.member}`] ?? "";
    return kind === "any" || Object.hasOwn(LIVES, kind) ? [{ steps, kind }] : [];
  });
}

function valueAt(value: unknown, steps: readonly string[]): unknown {
  return steps.reduce((inner, step) => (inner as Record<string, unknown> | undefined)?.[step], value);
}
