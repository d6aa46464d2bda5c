import fc from "fast-check";
import type { Contract } from "../../contract/contract.ts";
import type { PhasePlan } from "../phase.ts";
import type { Script } from "../script.ts";
import { trialOf } from "../shorten.ts";
import { directed } from "./parts/directed.ts";
import { trialDrawn } from "./parts/drawn.ts";
import { type Move, movesOf } from "./stateful/moves.ts";
import { scriptFrom } from "./stateful/script-from.ts";

const PHASE = "stateful";

/** How many moves a history has. */
const LENGTH = { minLength: 10, maxLength: 30, size: "max" } as const;

/** Histories by chance, after the directed ones: every operation in any order, also where it has to be refused. */
export const stateful: PhasePlan = {
  phase: PHASE,
  count: ({ contract, runs }) => directed(contract, PHASE).length + runs,
  trials: function* ({ contract, seed, runs }) {
    for (const script of directed(contract, PHASE)) yield () => trialOf(script);
    const moves = historiesAt(contract);
    for (let run = 0; run < runs; run++)
      yield () => trialDrawn(moves, seed + run, (value) => scriptOf(contract, value));
  },
};

const made = new WeakMap<Contract, fc.Arbitrary<readonly Move[]>>();

function historiesAt(contract: Contract): fc.Arbitrary<readonly Move[]> {
  const known = made.get(contract) ?? fc.array(movesOf(contract), LENGTH);
  made.set(contract, known);
  return known;
}

function scriptOf(contract: Contract, moves: readonly Move[]): Script {
  return {
    purpose: { phase: PHASE, title: `a history of ${moves.length} moves` },
    commands: scriptFrom(contract, moves),
  };
}
