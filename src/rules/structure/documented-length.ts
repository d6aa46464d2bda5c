import { contractAt } from "../../contract/contract.ts";
import type { Shape } from "../../contract/shape.ts";
import { defineViolationRule } from "../../core/define.ts";
import { createService } from "../example-files.ts";
import { patternSentence, patternWords } from "../pattern-words.ts";
import { nameAt, sentence } from "../wording.ts";

export default defineViolationRule({
  id: "documented-length",
  severity: "error",
  evidence: "model",
  source: "facts/pattern-words",
  service: "refuses",
  summary: "A text or list is neither shorter nor longer than documented.",
  violations: ["too-short", "too-long", "too-few", "too-many"],
  examples: {
    invalid: [
      createService({ ServiceName: "api" }),
      createService({ ServiceName: "orders-api-of-the-warehouse-of-the-northern-region" }),
      createService({ HealthCheckConfiguration: { Path: "" } }),
      createService({ Tags: [{ Key: "k".repeat(129), Value: "v" }] }),
      createService({ Tags: [{ Key: "team", Value: "v".repeat(257) }] }),
    ],
    valid: [createService({ ServiceName: "orders-api", HealthCheckConfiguration: { Path: "/" } })],
  },
  describe: ({ kind, length, limit, path, part, shape }, at) => {
    const words = patternWords(shape, at.release);
    const isText = kind === "too-short" || kind === "too-long";
    const unit = isText ? "characters" : "items";
    const most = kind === "too-long" || kind === "too-many";
    const place = part === "key" ? "This name" : sentence(nameAt(path));
    return {
      message:
        length === 0
          ? `${place} is empty.`
          : `${place} has ${counted(length, unit)}, and the ${most ? "most" : "least"} is ${limit}.`,
      why: words ? patternSentence(words) : `The service refuses a ${isText ? "text" : "list"} of another length.`,
      help: helpFor(contractAt(at.release).shape(shape), isText, unit, words?.example),
    };
  },
});

function helpFor(shape: Shape | undefined, isText: boolean, unit: string, example: string | undefined): string {
  const [least, most] = shape
    ? isText
      ? [shape.minLength, shape.maxLength]
      : [shape.minItems, shape.maxItems]
    : [0, Infinity];
  const such = example === undefined ? "" : `, such as ${example}`;
  if (most === Number.POSITIVE_INFINITY) return `Write at least ${counted(least, unit)}${such}.`;
  if (least === most) return `Write ${counted(most, unit)}${such}.`;
  return least === 0 ? `Write at most ${counted(most, unit)}${such}.` : `Write ${least} to ${most} ${unit}${such}.`;
}

const counted = (count: number, unit: string): string => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`;
