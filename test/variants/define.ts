import type { Target } from "../../src/wire/target.ts";
import type { Faults } from "../mutants/faulty/faults.ts";
import { createMachine, type Machine } from "../mutants/faulty/machine.ts";
import { machineTarget } from "../mutants/faulty/target.ts";

/** An emulator that does something else than the project's own one, and keeps to the contract all the same. */
export interface Variant {
  readonly id: string;
  /** What it does otherwise, in one sentence. */
  readonly does: string;
  /** How often it is run: those that everybody must expect most, single open points, of which there are many, least. */
  readonly weight: Weight;
  /** A fresh one. */
  readonly target: (seed: string) => Promise<Target>;
}

/** How much a variant matters. */
export type Weight = "named" | "other" | "point";

/** Declares a conformant variant by where it leaves the project's own emulator. */
export function defineVariant({
  differs,
  prepared,
  seen = (target) => target,
  ...facts
}: {
  readonly id: string;
  readonly does: string;
  readonly weight?: Weight;
  readonly differs: () => Faults;
  /** Is called with the emulator before it is used. */
  readonly prepared?: (machine: Machine) => Promise<void>;
  /** How its target is seen from outside. */
  readonly seen?: (target: Target) => Target;
}): Variant {
  return {
    weight: "other",
    ...facts,
    target: async (seed) => {
      const machine = createMachine(seed, differs());
      await prepared?.(machine);
      return seen(machineTarget(facts.id, machine));
    },
  };
}
