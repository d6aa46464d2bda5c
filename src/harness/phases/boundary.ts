import type { BoundaryCase } from "../../arbitraries/constraint.ts";
import { boundaryRequests } from "../../arbitraries/index.ts";
import type { Contract } from "../../contract/contract.ts";
import type { OperationName } from "../../model/index.ts";
import type { PhasePlan } from "../phase.ts";
import type { Script } from "../script.ts";
import { trialOf } from "../shorten.ts";
import { batchOf, sizeOf } from "./parts/batch.ts";
import { directed } from "./parts/directed.ts";
import { poolFor } from "./parts/set-up.ts";

const PHASE = "boundary";
const made = new WeakMap<Contract, Map<OperationName, readonly Script[]>>();

/** Both sides of every edge of the contract, after the directed scripts; the same for every seed. */
export const boundary: PhasePlan = {
  phase: PHASE,
  prepare: function* ({ contract }) {
    for (const name of namesIn(contract)) {
      edgesOf(contract, name);
      yield;
    }
  },
  count: ({ contract, examples = [] }) => scriptsAt(contract).length + examples.length,
  trials: function* ({ contract, examples = [] }) {
    for (const script of scriptsAt(contract)) yield () => trialOf(script);
    for (const script of examples) yield () => trialOf(script);
  },
};

function scriptsAt(contract: Contract): readonly Script[] {
  return [...directed(contract, PHASE), ...namesIn(contract).flatMap((name) => edgesOf(contract, name))];
}

const namesIn = (contract: Contract): readonly OperationName[] =>
  contract.operations().map(({ name }) => name as OperationName);

function edgesOf(contract: Contract, name: OperationName): readonly Script[] {
  const known = made.get(contract) ?? new Map<OperationName, readonly Script[]>();
  made.set(contract, known);
  const scripts = known.get(name) ?? [...scriptsOf(contract, name)];
  known.set(name, scripts);
  return scripts;
}

function* scriptsOf(contract: Contract, operation: OperationName): Generator<Script> {
  const cases = [...boundaryRequests(contract, operation, poolFor(contract, operation))];
  for (const breaks of [true, false]) {
    const alike = cases.filter((one) => (one.breaks !== undefined) === breaks);
    const size = sizeOf({ operation, breaks });
    for (let from = 0; from < alike.length; from += size)
      yield scriptOf(contract, operation, alike.slice(from, from + size));
  }
}

function scriptOf(contract: Contract, operation: OperationName, cases: readonly BoundaryCase[]): Script {
  const probes = cases.map(({ input, breaks, doubtful }) => ({
    operation,
    input,
    breaks: breaks !== undefined,
    ...(doubtful && { doubtful }),
  }));
  const [first] = cases;
  const more = cases.length > 1 ? ` and ${cases.length - 1} more` : "";
  const breaks = cases.length === 1 ? first?.breaks?.id : undefined;
  return {
    purpose: { phase: PHASE, title: `${operation}: ${first?.title}${more}`, ...(breaks !== undefined && { breaks }) },
    commands: batchOf(contract, probes),
  };
}
