import fc from "fast-check";
import {
  type AlmostValid,
  almostValidRequest,
  almostValidResponse,
  type BoundaryCase,
  boundaryRequests,
  boundaryResponses,
  type Constraint,
  constraintsOf,
  validRequest,
  validResponse,
} from "../../arbitraries/index.ts";
import type { Contract } from "../../contract/contract.ts";

/** A message of an operation and what is to be expected of it. */
export interface Fixture {
  /** Made of the operation and what the fixture is for: `CreateService/request/boundary/sourcedirectory-of-4096-characters`. */
  readonly id: string;
  readonly message: "request" | "response";
  readonly kind: (typeof KINDS)[number];
  /** What it is made for, in a few words. */
  readonly title: string;
  /** The one constraint that it breaks; null where it is valid. */
  readonly breaks: Breach | null;
  /** Whether a careful implementation may refuse it although it fits its shape. */
  readonly doubtful: boolean;
  readonly value: unknown;
}

/** What is broken, and where; null for what the constraint does not have. */
interface Breach {
  readonly constraint: string;
  readonly kind: Constraint["kind"];
  readonly place: string;
  readonly limit: number | null;
  readonly rule: string | null;
}

/** The kinds of fixtures: drawn at random and valid, made for an edge and valid, breaking one constraint. */
export const KINDS = ["valid", "boundary", "almost-valid"] as const;

/** How many messages of an operation are drawn at random, of those that are valid and of those that are not. */
const DRAWN = 10;
/** Texts longer than this are given once for each bound, not at every place that has it, and none is drawn. */
const LONG = 10_000;

type Draft = Pick<Fixture, "kind" | "title" | "value"> & { readonly breaks?: Constraint; readonly doubtful?: true };

/** The fixtures of an operation; the same for the same contract and seed. */
export function fixturesOf(contract: Contract, operation: string, seed: number): readonly Fixture[] {
  const drawn = <T>(arbitrary: fc.Arbitrary<T>) =>
    fc.sample(
      arbitrary.filter((value) => JSON.stringify(value).length < LONG),
      { seed, numRuns: DRAWN },
    );
  const isRefusable = (message: Fixture["message"]) => constraintsOf(contract, operation, message).length > 0;
  const almost = <T>(message: Fixture["message"], make: () => fc.Arbitrary<T>): readonly T[] =>
    isRefusable(message) ? drawn(make()) : [];
  return [
    ...named(operation, "request", [
      ...drawn(validRequest(contract, operation)).map(asValid),
      ...[...boundaryRequests(contract, operation)].map(asEdge),
      ...almost("request", () => almostValidRequest(contract, operation)).map(asAlmostValid),
    ]),
    ...named(operation, "response", [
      ...drawn(validResponse(contract, operation)).map(asValid),
      ...[...boundaryResponses(contract, operation)].map(asEdge),
      ...almost("response", () => almostValidResponse(contract, operation)).map(asAlmostValid),
    ]),
  ];
}

function asValid(value: unknown, index: number): Draft {
  return { kind: "valid", title: `drawn ${index + 1}`, value };
}

function asAlmostValid({ value, breaks }: AlmostValid, index: number): Draft {
  return { kind: "almost-valid", title: `drawn ${index + 1}: ${breaks.id}`, breaks, value };
}

function asEdge({ title, input, breaks, doubtful }: BoundaryCase): Draft {
  return {
    kind: breaks ? "almost-valid" : "boundary",
    title,
    value: input,
    ...(breaks && { breaks }),
    ...(doubtful && { doubtful }),
  };
}

function named(operation: string, message: Fixture["message"], drafts: readonly Draft[]): readonly Fixture[] {
  const ids = new Map<string, number>();
  const long = new Set<string>();
  return drafts.flatMap(({ kind, title, value, breaks, doubtful = false }) => {
    const [, length] = /\bof (\d{5,}) characters$/.exec(title) ?? [];
    if (Number(length) > LONG && long.has(length as string)) return [];
    if (length !== undefined) long.add(length);
    const id = `${operation}/${message}/${kind}/${slug(title)}`;
    const count = (ids.get(id) ?? 0) + 1;
    ids.set(id, count);
    const unique = count === 1 ? id : `${id}-${count}`;
    return { id: unique, message, kind, title, breaks: breaks ? breachOf(breaks) : null, doubtful, value };
  });
}

function breachOf({ id, kind, place, limit, rule }: Constraint): Breach {
  return { constraint: id, kind, place, limit: limit ?? null, rule: rule ?? null };
}

/** Words of a title that file systems, URLs and test runners take; of a drawn one only its number. */
function slug(title: string): string {
  const words = title.replace(/^(drawn \d+):.*$/, "$1").toLowerCase();
  return words.replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "");
}
