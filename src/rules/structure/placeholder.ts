import { defineViolationRule } from "../../core/define.ts";
import { serviceTemplate, updateService } from "../example-files.ts";
import { hasPlaceholder } from "../placeholders.ts";
import { nameAt, sentence, shown } from "../wording.ts";

/** In a command a variable is nothing to be replaced. */
const COMMANDS: readonly string[] = ["BuildCommand", "StartCommand", "RepositoryCommandLine"];

export default defineViolationRule({
  id: "placeholder",
  severity: "warning",
  evidence: "observed",
  source: "facts/placeholders",
  service: "unknown",
  summary: "A placeholder is replaced by a real value before the file is used.",
  violations: ["pattern", "too-short", "too-long", "unknown-value", "wrong-type"],
  examples: {
    invalid: [
      updateService({ InstanceConfiguration: { InstanceRoleArn: "arn:aws:iam::YOUR_ACCOUNT_ID:role/orders-api" } }),
      updateService({ HealthCheckConfiguration: { Interval: "$INTERVAL" } }),
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the variable of a forgotten Fn::Sub
      serviceTemplate({ ServiceName: "${AWS::StackName}-api" }),
    ],
    valid: [updateService({ InstanceConfiguration: { InstanceRoleArn: "arn:aws:iam::123456789012:role/orders-api" } })],
  },
  describe: ({ value, path, shape }, at) => {
    if (typeof value !== "string" || COMMANDS.includes(shape) || !hasPlaceholder(value)) return undefined;
    const forgotten = at.kind === "cloudformation" && value.includes("${");
    return {
      message: `${sentence(nameAt(path))} is ${shown(value)}, which still holds a placeholder.`,
      why: forgotten
        ? "CloudFormation replaces variables only in texts that are given to Fn::Sub."
        : "As it stands the value is refused, unless something replaces the placeholder first.",
      help: forgotten
        ? "Put !Sub before the text."
        : "Replace it by the real value, or make sure that your tooling does.",
    };
  },
});
