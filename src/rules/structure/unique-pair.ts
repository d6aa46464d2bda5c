import { defineViolationRule } from "../../core/define.ts";
import { imageTemplate } from "../example-files.ts";

export default defineViolationRule({
  id: "unique-pair",
  severity: "warning",
  evidence: "advice",
  source: "RuntimeEnvironmentVariables",
  service: "unknown",
  summary: "A list of environment variables names each variable once.",
  violations: ["duplicate-pair"],
  examples: {
    invalid: [
      imageTemplate({
        RuntimeEnvironmentVariables: [
          { Name: "LOG_LEVEL", Value: "info" },
          { Name: "LOG_LEVEL", Value: "debug" },
        ],
      }),
    ],
    valid: [imageTemplate({ RuntimeEnvironmentVariables: [{ Name: "LOG_LEVEL", Value: "info" }] })],
  },
  describe: ({ name, first }) => ({
    message: `${name} is in the list more than once, first as item ${Number(first.at(-2)) + 1}.`,
    why: "A variable has one value, and which of these it gets is not documented.",
    help: `Keep one item for ${name}.`,
  }),
});
