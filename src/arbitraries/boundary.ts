import type { Contract } from "../contract/contract.ts";
import { type Draft, validCases } from "./boundary-valid.ts";
import { waysOf } from "./breaking.ts";
import type { BoundaryCase, Constraint, Pool } from "./constraint.ts";
import { baseFor, type Maker, makerOf } from "./maker.ts";
import { plainOf } from "./plain.ts";
import { titlesOf } from "./titles.ts";

/** The kinds of constraints in the order in which their breaking shows the most. */
const KINDS: readonly Constraint["kind"][] = [
  "required",
  "rule",
  "maxLength",
  "minLength",
  "maximum",
  "minimum",
  "enum",
  "pattern",
  "type",
  "maxItems",
  "minItems",
];

/**
 * Every edge of the request of an operation, made one at a time: first requests that fit the contract (few members, all
 * of them, each alone, each value, both ends of each bound), then those that break one constraint each and no other.
 * The same for the same contract and pool. No title and no request comes twice. Throws for what is no operation.
 */
export function* boundaryRequests(contract: Contract, operation: string, pool: Pool = {}): Generator<BoundaryCase> {
  yield* boundaryCases(makerOf(contract, operation, pool));
}

/** Every edge of the response of an operation, in the same way; see {@link boundaryRequests}. */
export function* boundaryResponses(contract: Contract, operation: string): Generator<BoundaryCase> {
  yield* boundaryCases(makerOf(contract, operation, {}, "response"));
}

function* boundaryCases(maker: Maker): Generator<BoundaryCase> {
  const titles = new Set<string>();
  const inputs = new Set<string>();
  const titled = titlesOf(maker.places);
  for (const draft of drafts(maker, titled)) {
    const written = JSON.stringify(draft.input);
    if (inputs.has(written) || titles.has(draft.title)) continue;
    inputs.add(written);
    titles.add(draft.title);
    yield { operation: maker.operation, ...draft };
  }
}

/** The constraints of an operation's request that no request breaks by themselves, each with the reason. */
export function unbreakable(
  contract: Contract,
  operation: string,
): readonly { readonly constraint: Constraint; readonly why: string }[] {
  const maker = makerOf(contract, operation, {});
  return maker.constraints
    .filter((constraint) => breaking(maker, constraint, String).next().done)
    .map((constraint) => ({ constraint, why: "every request that breaks it breaks another constraint, too" }));
}

function* drafts(maker: Maker, titled: (place: string) => string): Generator<Draft> {
  for (const draft of validCases(maker, titled)) {
    const { broken, doubts } = maker.judge(draft.input);
    if (broken.length > 0) continue;
    yield doubts.length > 0 ? { ...draft, doubtful: true } : draft;
  }
  for (const kind of KINDS)
    for (const constraint of maker.constraints.filter((one) => one.kind === kind)) {
      const cases = breaking(maker, constraint, titled);
      if (kind === "rule") yield* cases;
      else {
        const first = cases.next();
        if (!first.done) yield first.value;
      }
    }
}

function* breaking(maker: Maker, breaks: Constraint, titled: (place: string) => string): Generator<Draft> {
  for (const { title, having, change } of waysOf(maker, breaks, titled)) {
    const base = baseFor(maker, having);
    if (!base) continue;
    const input = change(plainOf(base, "least"));
    const broken = maker.brokenBy(input);
    if (broken.length === 1 && broken[0] === breaks.id) yield { title, input, breaks };
  }
}
