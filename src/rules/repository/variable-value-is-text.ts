import { defineViolationRule } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { isMember } from "./parts/members.ts";

export default defineViolationRule({
  id: "variable-value-is-text",
  severity: "error",
  violations: ["wrong-type"],
  evidence: "documented",
  source: "RepositoryVariable.value",
  service: "unknown",
  summary: "The value of a variable is a text, also when it looks like a number or a truth value.",
  examples: {
    invalid: [
      fileWithRun("  env:\n    - name: DEBUG\n      value: 1\n"),
      fileWithRun("  env:\n    - name: FEATURES\n      value: [search, export]\n"),
    ],
    valid: [fileWithRun('  env:\n    - name: DEBUG\n      value: "1"\n')],
  },
  describe(violation, at) {
    if (!isMember(violation, "RepositoryVariable", "value")) return undefined;
    const { value } = violation;
    if (value === null)
      return {
        severity: "warning",
        message: "The value is empty.",
        why: "YAML reads nothing here, which is not the same as an empty text.",
        help: 'Write "" for an empty text, or the value that is missing.',
      };
    if (typeof value === "object")
      return {
        message: `The value is a ${Array.isArray(value) ? "list" : "map"}.`,
        why: "An environment variable holds one text.",
        help: "Write the value as one text in quotes.",
      };
    const text = at.text([]) ?? String(value);
    return {
      severity: "warning",
      message: `The value ${text} is a ${typeof value === "boolean" ? "truth value" : "number"}, not a text.`,
      why: "An environment variable holds a text, and what YAML makes of other values may not be what is written here.",
      help: `Write "${text}" in quotes.`,
      fix: { title: "Put the value into quotes", path: [], part: "value", text },
    };
  },
});
