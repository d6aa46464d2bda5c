import { defineViolationRule } from "../../core/define.ts";
import { repositoryFile, serviceTemplate, updateService } from "../example-files.ts";
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
      repositoryFile(
        "version: 1.0\nruntime: {{ runtime }}\nbuild:\n  commands:\n    build:\n      - npm ci\nrun:\n  command: npm start\n",
      ),
    ],
    valid: [updateService({ InstanceConfiguration: { InstanceRoleArn: "arn:aws:iam::123456789012:role/orders-api" } })],
  },
  describe: ({ value, path, shape }, at) => {
    const text = typeof value === "string" ? value : bracesIn(value);
    if (text === undefined || COMMANDS.includes(shape) || !hasPlaceholder(text)) return undefined;
    const forgotten = at.kind === "cloudformation" && text.includes("${");
    return {
      message: `${sentence(nameAt(path))} is ${shown(text)}, which still holds a placeholder.`,
      why: forgotten
        ? "CloudFormation replaces variables only in texts that are given to Fn::Sub."
        : "As it stands the value is refused, unless something replaces the placeholder first.",
      help: forgotten
        ? "Put !Sub before the text."
        : "Replace it by the real value, or make sure that your tooling does.",
    };
  },
});

/** The `{{ name }}` without quotation marks that YAML reads as a map whose only name is a map. */
function bracesIn(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const [name, ...others] = Object.keys(value);
  return name?.startsWith("{") && others.length === 0 ? `{${name}}` : undefined;
}
