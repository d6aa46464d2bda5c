import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const FORM = new RegExp(arns.resources.autoscalingconfiguration.pattern, "u");
const NAME_ONLY = "arn:aws:apprunner:us-east-1:123456789012:autoscalingconfiguration/high";

export default defineRule<"DeleteAutoScalingConfigurationRequest">({
  id: "all-revisions-need-name-only-arn",
  severity: "error",
  shape: "DeleteAutoScalingConfigurationRequest",
  evidence: "documented",
  source: "DeleteAutoScalingConfigurationRequest.DeleteAllRevisions",
  service: "unknown",
  summary: "All revisions are deleted by an ARN that stops at the configuration's name.",
  examples: {
    invalid: [{ AutoScalingConfigurationArn: `${NAME_ONLY}/3`, DeleteAllRevisions: true }],
    valid: [
      { AutoScalingConfigurationArn: NAME_ONLY, DeleteAllRevisions: true },
      { AutoScalingConfigurationArn: `${NAME_ONLY}/3` },
    ],
  },
  inspect({ AutoScalingConfigurationArn: arn, DeleteAllRevisions }) {
    if (DeleteAllRevisions !== true || !isKnown(arn)) return [];
    const revision = FORM.exec(arn)?.groups?.revision;
    if (revision === undefined) return [];
    return [
      {
        path: ["AutoScalingConfigurationArn"],
        message: `DeleteAllRevisions is true, but the ARN names revision ${revision} alone.`,
        why: "All revisions can only be deleted together by the name that they share.",
        help: "Cut the ARN after the configuration's name, or leave DeleteAllRevisions out to delete this revision.",
      },
    ];
  },
});
