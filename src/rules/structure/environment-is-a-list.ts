import { defineViolationRule } from "../../core/define.ts";
import { imageTemplate } from "../example-files.ts";
import { nameAt } from "../wording.ts";

const MAPS: readonly string[] = ["RuntimeEnvironmentVariables", "RuntimeEnvironmentSecrets"];

export default defineViolationRule({
  id: "environment-is-a-list",
  severity: "error",
  evidence: "documented",
  source: "facts/cloudformation",
  service: "unknown",
  summary: "The environment in a template is a list of names and values.",
  violations: ["wrong-type"],
  examples: {
    invalid: [imageTemplate({ RuntimeEnvironmentVariables: { LOG_LEVEL: "info" } })],
    valid: [imageTemplate({ RuntimeEnvironmentVariables: [{ Name: "LOG_LEVEL", Value: "info" }] })],
  },
  describe: ({ shape, value, path, actual }, { kind }) => {
    if (!MAPS.includes(shape) || actual !== "object" || kind !== "cloudformation") return undefined;
    const [name = "NAME"] = Object.keys(value as object);
    return {
      message: `${nameAt(path)} is a map, as requests have it.`,
      why: "CloudFormation takes a list here, whose items have a Name and a Value.",
      help: `Write each variable as an item of its own, with Name: ${name} and its Value.`,
    };
  },
});
