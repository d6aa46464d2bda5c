import type { Target } from "../../src/wire/target.ts";
import type { Faults } from "./faulty/faults.ts";
import { createMachine } from "./faulty/machine.ts";
import { machineTarget } from "./faulty/target.ts";

/** Another check that rightly fails, and why it does. */
export interface Also {
  readonly check: string;
  readonly why: string;
}

/** A broken emulator. */
export interface Mutant {
  readonly id: string;
  /** What is wrong with it, in one sentence. */
  readonly breaks: string;
  /** The check that must catch it. */
  readonly check: string;
  /** Checks of level `must` that it makes fail besides. */
  readonly also: readonly Also[];
  /** What only shows under the given circumstances. */
  readonly shows?: "in bytes" | "over several calls" | "in concurrency";
  /** A fresh one. */
  readonly target: (seed: string) => Target;
}

interface Described {
  readonly id: string;
  readonly breaks: string;
  readonly check: string;
  readonly also?: readonly Also[];
  readonly shows?: NonNullable<Mutant["shows"]>;
}

/** Declares a broken emulator by its faults, made afresh for each one, because some have a memory. */
export function defineMutant({ faults, also = [], ...facts }: Described & { readonly faults: () => Faults }): Mutant {
  return { ...facts, also, target: (seed) => machineTarget(facts.id, createMachine(seed, faults())) };
}

/** Declares a broken emulator whose fault lies in how its answers arrive. */
export function defineBrokenTarget({
  wraps,
  also = [],
  ...facts
}: Described & { readonly wraps: (sound: Target) => Target }): Mutant {
  return { ...facts, also, target: (seed) => wraps(machineTarget(facts.id, createMachine(seed))) };
}
