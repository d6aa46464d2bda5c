import { defineViolationRule } from "../../core/define.ts";
import { createService } from "../example-files.ts";
import { shown } from "../wording.ts";

const RESERVED = "aws:";

export default defineViolationRule({
  id: "tag-key-prefix",
  severity: "error",
  evidence: "model",
  source: "TagKey",
  service: "refuses",
  summary: "No tag key begins with `aws:`.",
  violations: ["pattern"],
  examples: {
    invalid: [createService({ Tags: [{ Key: "aws:team", Value: "orders" }] })],
    valid: [createService({ Tags: [{ Key: "team", Value: "orders" }] })],
  },
  describe: ({ value, shape }) => {
    if (shape !== "TagKey" || !value.startsWith(RESERVED)) return undefined;
    return {
      message: `The tag key ${shown(value)} begins with ${RESERVED}.`,
      why: "AWS keeps that prefix for tags of its own.",
      help: "Choose a key without the prefix.",
    };
  },
});
