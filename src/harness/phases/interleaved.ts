import type { PhasePlan } from "../phase.ts";
import { trialOf } from "../shorten.ts";
import { directed } from "./parts/directed.ts";

const PHASE = "interleaved";

/** Calls that are under way at the same time. */
export const interleaved: PhasePlan = {
  phase: PHASE,
  count: ({ contract }) => directed(contract, PHASE).length,
  trials: function* ({ contract }) {
    for (const script of directed(contract, PHASE)) yield () => trialOf(script);
  },
};
