import type { BoundaryCase } from "../../arbitraries/constraint.ts";
import { boundaryRequests } from "../../arbitraries/index.ts";
import type { Contract } from "../../contract/contract.ts";
import type { OperationName } from "../../model/index.ts";
import { isPatient } from "../commands.ts";
import type { PhasePlan } from "../phase.ts";
import type { Script } from "../script.ts";
import { trialOf } from "../shorten.ts";
import { batchOf, sizeOf } from "./parts/batch.ts";
import { directed } from "./parts/directed.ts";
import { poolFor } from "./parts/set-up.ts";

const PHASE = "boundary";
const made = new WeakMap<Contract, readonly Script[]>();

/** Both sides of every edge of the contract, after the directed scripts; the same for every seed. */
export const boundary: PhasePlan = {
  phase: PHASE,
  prepare: ({ contract }) => making(contract),
  count: ({ contract, examples = [] }) => scriptsAt(contract).length + examples.length,
  trials: function* ({ contract, examples = [], sideBySide = false }) {
    const scripts = scriptsAt(contract);
    for (const script of sideBySide ? withPatientTogether(scripts) : scripts) yield () => trialOf(script);
    for (const script of examples) yield () => trialOf(script);
  },
};

/** Scripts with all that have to let time pass behind the first of these, so that they need to wait only once. */
function withPatientTogether(scripts: readonly Script[]): readonly Script[] {
  const first = scripts.findIndex(isPatient);
  if (first < 0) return scripts;
  const later = scripts.slice(first);
  return [...scripts.slice(0, first), ...later.filter(isPatient), ...later.filter((script) => !isPatient(script))];
}

function scriptsAt(contract: Contract): readonly Script[] {
  for (const _ of making(contract));
  return made.get(contract) ?? [];
}

/** Makes the scripts of a contract, unless they were made before, and stops at each request. */
function* making(contract: Contract): Generator<void> {
  if (made.has(contract)) return;
  const scripts = [...directed(contract, PHASE)];
  for (const name of contract.operations().map((one) => one.name as OperationName)) {
    const cases: BoundaryCase[] = [];
    for (const one of boundaryRequests(contract, name, poolFor(contract, name))) {
      cases.push(one);
      yield;
    }
    scripts.push(...scriptsOf(contract, name, cases));
  }
  made.set(contract, scripts);
}

function* scriptsOf(contract: Contract, operation: OperationName, cases: readonly BoundaryCase[]): Generator<Script> {
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
