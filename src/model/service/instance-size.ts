import type { InstanceConfiguration } from "../../../generated/latest/types.ts";
import facts from "../../../schemas/facts/instance-sizes.json" with { type: "json" };
import { existsAt } from "../../core/release.ts";
import { choice } from "../choices.ts";
import { filled } from "../defaults.ts";
import type { Settings } from "../settings.ts";

type Spellings = Readonly<Record<string, number>>;

interface Size {
  readonly cpu: number;
  readonly memory: readonly number[];
  readonly since?: string;
}

const SIZES: readonly Size[] = facts.sizes;

/** Cpu in CPU units and Memory in MB, as responses write them. Source: facts/instance-sizes. */
export function inUnits(instance: InstanceConfiguration): InstanceConfiguration {
  const { Cpu, Memory, ...rest } = instance;
  return {
    ...(Cpu !== undefined && { Cpu: written(facts.cpuUnits, Cpu) }),
    ...(Memory !== undefined && { Memory: written(facts.memoryMegabytes, Memory) }),
    ...rest,
  };
}

/** The instance configuration of a new service: in units, with what was left out. */
export function completeInstance(settings: Settings, given: InstanceConfiguration = {}): InstanceConfiguration {
  const instance = inUnits(given);
  if (choice(settings, "lone-cpu-or-memory") === "partner") {
    const partner = partnerOf(settings, instance);
    if (partner) return { ...instance, ...partner };
  }
  return filled(settings, "InstanceConfiguration", instance);
}

/** Whether a pair of Cpu and Memory, in units, is one that the documentation offers. */
export function isOffered(settings: Settings, { Cpu, Memory }: InstanceConfiguration): boolean {
  const size = sizesAt(settings).find(({ cpu }) => cpu === Number(Cpu));
  return size?.memory.includes(Number(Memory)) === true;
}

function partnerOf(settings: Settings, { Cpu, Memory }: InstanceConfiguration): InstanceConfiguration | undefined {
  if ((Cpu === undefined) === (Memory === undefined)) return undefined;
  const size = sizesAt(settings).find(({ cpu, memory }) =>
    Cpu ? cpu === Number(Cpu) : memory.includes(Number(Memory)),
  );
  return size && { Cpu: String(size.cpu), Memory: Memory ?? String(size.memory[0]) };
}

function sizesAt({ release }: Settings): readonly Size[] {
  return SIZES.filter(({ since }) => existsAt(since, release));
}

function written(spellings: Spellings, text: string): string {
  return Object.hasOwn(spellings, text) ? String(spellings[text]) : text;
}
