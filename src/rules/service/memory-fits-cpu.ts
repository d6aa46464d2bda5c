import instance from "../../../schemas/facts/instance-sizes.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { existsAt } from "../../core/release.ts";
import { isKnown } from "../../core/unknown.ts";
import { listed } from "../wording.ts";

type Spellings = Readonly<Record<string, number>>;

export default defineRule<"InstanceConfiguration">({
  id: "memory-fits-cpu",
  severity: "error",
  shape: "InstanceConfiguration",
  evidence: "documented",
  source: "InstanceConfiguration.Memory",
  service: "unknown",
  summary: "Each processor share goes with a few memory sizes only.",
  examples: {
    invalid: [
      { Cpu: "256", Memory: "2048" },
      { Cpu: "4 vCPU", Memory: "4 GB" },
    ],
    valid: [{ Cpu: "1024", Memory: "2048" }, { Cpu: "0.25 vCPU", Memory: "512" }, { Memory: "12 GB" }],
  },
  inspect({ Cpu, Memory }, at) {
    if (!isKnown(Cpu) || !isKnown(Memory)) return [];
    const units = (instance.cpuUnits as Spellings)[Cpu];
    const megabytes = (instance.memoryMegabytes as Spellings)[Memory];
    const size = instance.sizes.find(({ cpu, since }) => cpu === units && existsAt(since, at.release));
    if (size === undefined || megabytes === undefined || size.memory.includes(megabytes)) return [];
    const memories = size.memory.map((one) => spelt(one, Memory, instance.memoryMegabytes));
    const cpus = instance.sizes.flatMap(({ cpu, memory, since }) =>
      existsAt(since, at.release) && memory.includes(megabytes) ? [spelt(cpu, Cpu, instance.cpuUnits)] : [],
    );
    return [
      {
        path: ["Memory"],
        message: `Memory ${Memory} does not go with Cpu ${Cpu}.`,
        why: `App Runner offers Cpu ${Cpu} with ${listed(memories)} of memory only.`,
        help: `Set Memory to ${listed(memories)}, or Cpu to ${listed(cpus)}.`,
      },
    ];
  },
});

/** A size in the same spelling as another one: bare, or with its unit. */
function spelt(size: number, like: string, spellings: Spellings): string {
  const hasUnit = like.includes(" ");
  const found = Object.keys(spellings).find((text) => spellings[text] === size && text.includes(" ") === hasUnit);
  return found ?? String(size);
}
