import fc from "fast-check";
import { almostValidRequest, validRequest } from "../../arbitraries/index.ts";
import type { Contract } from "../../contract/contract.ts";
import type { OperationName } from "../../model/index.ts";
import type { PhasePlan } from "../phase.ts";
import type { Script } from "../script.ts";
import { batchOf, isUsedUp, type Probe, sizeOf } from "./parts/batch.ts";
import { trialDrawn } from "./parts/drawn.ts";
import { poolFor } from "./parts/set-up.ts";

const PHASE = "property";

/** Requests by chance, some of them breaking exactly one constraint; the operations take turns. */
export const property: PhasePlan = {
  phase: PHASE,
  count: ({ runs }) => runs,
  trials: function* ({ contract, seed, runs }) {
    const names = contract.operations().map(({ name }) => name as OperationName);
    for (let run = 0; run < runs; run++) {
      const operation = names[run % names.length] as OperationName;
      yield () =>
        trialDrawn(probesOf(contract, operation), seed + run, (probes) => scriptOf(contract, operation, probes));
    }
  },
};

const made = new WeakMap<Contract, Map<OperationName, fc.Arbitrary<readonly Probe[]>>>();

/** Several requests of one operation, all of them accepted or each with one fault. */
function probesOf(contract: Contract, operation: OperationName): fc.Arbitrary<readonly Probe[]> {
  const known = made.get(contract) ?? new Map<OperationName, fc.Arbitrary<readonly Probe[]>>();
  made.set(contract, known);
  const found = known.get(operation) ?? probesAnew(contract, operation);
  known.set(operation, found);
  return found;
}

/** How many requests that are refused go into one script; each finding among them has to be dug out. */
const REFUSED = 8;

function probesAnew(contract: Contract, operation: OperationName): fc.Arbitrary<readonly Probe[]> {
  const pool = poolFor(contract, operation);
  const accepted = validRequest(contract, operation, pool).map((input): Probe => ({ operation, input, breaks: false }));
  const refused = almostValidRequest(contract, operation, pool).map(
    ({ value }): Probe => ({ operation, input: value, breaks: true }),
  );
  const most = isUsedUp(operation) ? 1 : sizeOf({ operation, breaks: false });
  return fc.oneof(
    fc.array(accepted, { minLength: 1, maxLength: Math.min(most, REFUSED) }),
    fc.array(refused, { minLength: 1, maxLength: REFUSED }),
  );
}

function scriptOf(contract: Contract, operation: OperationName, probes: readonly Probe[]): Script {
  const kind = probes[0]?.breaks ? "requests that break one constraint each" : "valid requests";
  return { purpose: { phase: PHASE, title: `${operation}: ${kind}` }, commands: batchOf(contract, probes) };
}
