import type { PhasePlan } from "../phase.ts";
import { boundary } from "./boundary.ts";
import { interleaved } from "./interleaved.ts";
import { property } from "./property.ts";
import { stateful } from "./stateful.ts";

/** The phases that play scripts, in their order. */
export const PHASE_PLANS: readonly PhasePlan[] = [boundary, property, stateful, interleaved];
