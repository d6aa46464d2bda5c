import fc from "fast-check";
import type { Contract } from "../contract/contract.ts";
import { arbitraryOf } from "./arbitrary.ts";
import { waysOf } from "./breaking.ts";
import type { Constraint, Pool } from "./constraint.ts";
import { valueAt } from "./edit.ts";
import { baseFor, type Maker, makerOf } from "./maker.ts";
import type { Place } from "./place.ts";
import { plainOf } from "./plain.ts";
import type { Recipe } from "./recipe.ts";

/** A message that breaks one constraint and no other. */
export interface AlmostValid {
  readonly value: unknown;
  readonly breaks: Constraint;
}

/**
 * Requests of an operation that are valid but for one constraint; every constraint that can be broken alone is as
 * likely as any other, and what they shrink to breaks the same one. Throws for what is no operation of the release.
 */
export function almostValidRequest(contract: Contract, operation: string, pool: Pool = {}): fc.Arbitrary<AlmostValid> {
  return almostValid(makerOf(contract, operation, pool));
}

/** Responses of an operation, in the same way; see {@link almostValidRequest}. */
export function almostValidResponse(contract: Contract, operation: string): fc.Arbitrary<AlmostValid> {
  return almostValid(makerOf(contract, operation, {}, "response"));
}

function almostValid(maker: Maker): fc.Arbitrary<AlmostValid> {
  const made = new Map<Constraint, fc.Arbitrary<AlmostValid>>();
  const breakable = maker.constraints.filter((constraint) => !workingWays(maker, constraint).next().done);
  const breakers = (breaks: Constraint): fc.Arbitrary<AlmostValid> => {
    const known = made.get(breaks) ?? breaking(maker, breaks);
    made.set(breaks, known);
    return known;
  };
  return fc.noShrink(fc.constantFrom(...breakable)).chain(breakers);
}

interface Working {
  readonly base: Recipe;
  readonly change: (request: unknown) => unknown;
}

/** The ways that break a constraint alone when they are tried on the simplest request. */
function* workingWays(maker: Maker, breaks: Constraint): Generator<Working> {
  for (const { having, change } of waysOf(maker, breaks, String)) {
    const base = baseFor(maker, having);
    if (base && breaksOnly(maker, breaks, change(plainOf(base, "least")))) yield { base, change };
  }
}

function breaking(maker: Maker, breaks: Constraint): fc.Arbitrary<AlmostValid> {
  const ways = [...workingWays(maker, breaks)].map(({ base, change }) => arbitraryOf(base).map(change));
  return fc
    .oneof(...ways)
    .filter((value) => breaksOnly(maker, breaks, value))
    .map((value) => ({ value, breaks }));
}

function breaksOnly({ brokenBy }: Maker, { id }: Constraint, input: unknown): boolean {
  const broken = brokenBy(input);
  return broken.length === 1 && broken[0] === id;
}

/** What stands at the place of a constraint where it alone is broken, in each way that there is. */
export function brokenValues(maker: Maker, breaks: Constraint): readonly unknown[] {
  const { steps } = maker.places.find(({ path }) => path === breaks.place) as Place;
  const values = [...workingWays(maker, breaks)].map(({ base, change }) =>
    valueAt(change(plainOf(base, "least")), steps),
  );
  return [...new Map(values.map((value) => [JSON.stringify(value), value])).values()];
}
