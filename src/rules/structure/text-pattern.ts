import sizes from "../../../schemas/facts/instance-sizes.json" with { type: "json" };
import { contractAt } from "../../contract/contract.ts";
import { defineViolationRule } from "../../core/define.ts";
import { createService, updateService } from "../example-files.ts";
import { patternSentence, patternWords } from "../pattern-words.ts";
import { respelt } from "../spelling.ts";
import { nameAt, sentence, shown } from "../wording.ts";

/** The shapes of sizes: a text that is too short for them is no size, and its length says nothing. */
const SIZED: readonly string[] = [sizes.cpu, sizes.memory];
const UNITS = [" vCPU", " GB"];
const SIZES = [...Object.keys(sizes.cpuUnits), ...Object.keys(sizes.memoryMegabytes)];

export default defineViolationRule({
  id: "text-pattern",
  severity: "error",
  evidence: "model",
  source: "facts/pattern-words",
  service: "refuses",
  summary: "A text with a documented form has that form.",
  violations: ["pattern", "too-short", "too-long"],
  examples: {
    invalid: [
      createService({ ServiceName: "orders api" }),
      updateService({ InstanceConfiguration: { InstanceRoleArn: "arn:aws:iam::123456789012:user/orders-api" } }),
      updateService({ InstanceConfiguration: { Cpu: "1024", Memory: "2GB" } }),
      updateService({ InstanceConfiguration: { Cpu: "1", Memory: "2048" } }),
    ],
    valid: [createService({ ServiceName: "orders-api" })],
  },
  describe: ({ kind, value, path, shape }, at) => {
    if (kind !== "pattern" && (value === "" || !SIZED.includes(shape))) return undefined;
    const words = patternWords(shape, at.release);
    const form = contractAt(at.release).shape(shape)?.pattern;
    const inUnits = SIZED.includes(shape) ? UNITS.map((unit) => `${value}${unit}`) : [];
    const better = [value.trim(), respelt(value, SIZES), ...inUnits].find(
      (text) => text !== undefined && form?.test(text),
    );
    const sure = better !== undefined && !isSeveralLines(value);
    return {
      message: `${sentence(nameAt(path))} is ${shown(value)}, which is not ${words?.is ?? "in the documented form"}.`,
      why: words ? patternSentence(words) : "The service refuses a text in another form.",
      help: better === undefined ? helpFor(value, words?.example) : `Write ${shown(better)}.`,
      ...(sure && { fix: { title: `Replace by ${shown(better)}`, path: [], part: "value", text: better } }),
    };
  },
});

const isSeveralLines = (text: string) => /[\r\n]/.test(text);

function helpFor(value: string, example: string | undefined): string {
  if (isSeveralLines(value.trim())) return "Write everything on one line, with && between commands.";
  return example === undefined
    ? "Look the form up with `apprunner-contract explain`."
    : `Write one such as ${example}.`;
}
