import { defineViolationRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";
import { nameAt, sentence } from "../wording.ts";

export default defineViolationRule({
  id: "no-empty-arn",
  severity: "error",
  evidence: "model",
  source: "AppRunnerResourceArn",
  service: "refuses",
  summary: "An ARN is left out rather than left empty.",
  violations: ["too-short", "pattern"],
  examples: {
    invalid: [updateService({ AutoScalingConfigurationArn: "" })],
    valid: [updateService({ InstanceConfiguration: { Cpu: "1024", Memory: "2048" } })],
  },
  describe: ({ value, path, shape }) => {
    if (value.trim() !== "" || !shape.endsWith("Arn")) return undefined;
    return {
      message: `${sentence(nameAt(path))} is empty, as --generate-cli-skeleton leaves it.`,
      why: "The service refuses an empty ARN, while it has a default for one that is left out.",
      help: `Give the ARN, or take ${nameAt(path)} out.`,
    };
  },
});
