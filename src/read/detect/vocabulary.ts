import type { Contract, Operation } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";

/** A shape that a document's root may have, and in which role. */
export interface Candidate {
  /** `part` is a piece of a request, `report` a piece of a response that no request has. */
  readonly role: "request" | "response" | "part" | "report";
  readonly shape: Shape;
  readonly operation?: string;
  /** The names of its members, in lower case, and those that it requires. */
  readonly names: ReadonlySet<string>;
  readonly required: readonly string[];
  /** What a file's name says when it mentions the shape: `healthcheck` for HealthCheckConfiguration. */
  readonly stem: string;
  /** Orders what fits equally well: by role (in steps of {@link ROLE}), then by fewer members, then by plainer verb. */
  readonly rank: number;
}

/** How far apart the roles are in a candidate's rank. */
export const ROLE = 1000;

const ROLES: readonly Candidate["role"][] = ["request", "part", "response", "report"];
const VERBS = ["List", "Describe", "Create", "Update"];

/** Every shape that a document's root may have, found by the members' names in lower case. */
export interface Vocabulary {
  readonly candidates: readonly Candidate[];
  readonly byMember: ReadonlyMap<string, readonly Candidate[]>;
  /** The members' names as documented, by their lower-case form. */
  readonly documented: ReadonlyMap<string, string>;
}

const named = new WeakMap<Contract, ReadonlyMap<string, Operation>>();

/** A contract's operations by their names in lower case. */
export function operationsOf(contract: Contract): ReadonlyMap<string, Operation> {
  const known = named.get(contract);
  if (known) return known;
  const fresh = new Map(contract.operations().map((one) => [one.name.toLowerCase(), one]));
  named.set(contract, fresh);
  return fresh;
}

const made = new WeakMap<Contract, Vocabulary>();

/** The vocabulary of a contract, made from its operations when it is first needed. */
export function vocabularyOf(contract: Contract): Vocabulary {
  const known = made.get(contract);
  if (known) return known;
  const candidates: Candidate[] = [];
  const requests = contract.operations().map(({ name, request }) => ({ name, shape: contract.shape(request) }));
  const responses = contract.operations().map(({ name, response }) => ({ name, shape: contract.shape(response) }));
  for (const { name, shape } of requests) if (shape) candidates.push(candidate("request", shape, name));
  for (const { name, shape } of responses) if (shape) candidates.push(candidate("response", shape, name));
  const seen = new Set(candidates.map(({ shape }) => shape));
  for (const { shape } of requests) if (shape) addInner(shape, "part", seen, candidates);
  for (const { shape } of responses) if (shape) addInner(shape, "report", seen, candidates);
  const fresh = indexed(candidates);
  made.set(contract, fresh);
  return fresh;
}

function addInner(shape: Shape, role: "part" | "report", seen: Set<Shape>, into: Candidate[]): void {
  for (const member of shape.members?.values() ?? []) {
    const inner = member.shape.item ?? member.shape;
    if (seen.has(inner) || !inner.members) continue;
    seen.add(inner);
    into.push(candidate(role, inner));
    addInner(inner, role, seen, into);
  }
}

function candidate(role: Candidate["role"], shape: Shape, operation?: string): Candidate {
  const names = new Set([...(shape.members?.keys() ?? [])].map((name) => name.toLowerCase()));
  const required = shape.required.map((name) => name.toLowerCase());
  const stem = shape.name
    .replace(/^Service(?=Observability)/, "")
    .replace(/Configuration$/, "")
    .toLowerCase();
  const verb = VERBS.findIndex((word) => operation?.startsWith(word));
  const rank = ROLES.indexOf(role) * ROLE + names.size * 10 + (verb < 0 ? VERBS.length : verb);
  return { role, shape, names, required, stem, rank, ...(operation !== undefined && { operation }) };
}

function indexed(candidates: readonly Candidate[]): Vocabulary {
  const byMember = new Map<string, Candidate[]>();
  const documented = new Map<string, string>();
  for (const one of candidates) {
    for (const name of one.shape.members?.keys() ?? []) documented.set(name.toLowerCase(), name);
    for (const name of one.names) byMember.set(name, [...(byMember.get(name) ?? []), one]);
  }
  return { candidates, byMember, documented };
}
