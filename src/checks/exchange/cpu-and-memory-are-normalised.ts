import facts from "../../../schemas/facts/instance-sizes.json" with { type: "json" };
import { CODE_SERVICE } from "../../model/example-calls.ts";
import { defineExchangeCheck, type Problem } from "../define.ts";
import { played } from "../played.ts";

const SPELLINGS = { Cpu: facts.cpuUnits, Memory: facts.memoryMegabytes } as const;
const SIZED = {
  call: "CreateService",
  input: { ...CODE_SERVICE, InstanceConfiguration: { Cpu: "1 vCPU", Memory: "2 GB" } },
};

export default defineExchangeCheck({
  id: "cpu-and-memory-are-normalised",
  level: "should",
  evidence: "observed",
  source: "InstanceConfiguration",
  summary: "Answers show Cpu in CPU units and Memory in MB, however they were given.",
  inspect: ({ exchange: { answer, operation } }) => {
    const instance = answer.ok ? instanceOf(answer.output) : undefined;
    if (instance === undefined) return undefined;
    return (["Cpu", "Memory"] as const).flatMap((member): Problem[] => {
      const actual = instance[member];
      const expected = usual(SPELLINGS[member], actual);
      if (expected === undefined || expected === actual) return [];
      return [
        {
          message: `${operation} answers ${member} as ${JSON.stringify(actual)}; the service has been seen to answer ${expected} whatever was given, and clients rely on it.`,
          aspect: member,
          expected,
          actual,
          path: ["Service", "InstanceConfiguration", member],
        },
      ];
    });
  },
  examples: {
    get conforms() {
      return [played([SIZED])];
    },
    get violates() {
      return [
        played([SIZED], (answer) => {
          // biome-ignore lint/suspicious/noExplicitAny: an example changes an answer freely
          if (answer.ok) (answer.output as any).Service.InstanceConfiguration.Cpu = "1 vCPU";
          return answer;
        }),
      ];
    },
  },
});

function instanceOf(output: unknown): Readonly<Record<string, unknown>> | undefined {
  const { Service: service } = (output ?? {}) as {
    readonly Service?: { readonly InstanceConfiguration?: unknown } | null;
  };
  const instance = service?.InstanceConfiguration;
  return typeof instance === "object" && instance !== null
    ? (instance as Readonly<Record<string, unknown>>)
    : undefined;
}

/** The amount in units, for a known spelling. */
function usual(spellings: Readonly<Record<string, number>>, text: unknown): string | undefined {
  return typeof text === "string" && Object.hasOwn(spellings, text) ? String(spellings[text]) : undefined;
}
