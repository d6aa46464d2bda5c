import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

export default defineRule<"CodeConfiguration">({
  id: "repository-source-ignores-values",
  severity: "warning",
  shape: "CodeConfiguration",
  evidence: "documented",
  source: "CodeConfiguration.ConfigurationSource",
  service: "ignores",
  summary: "With the source REPOSITORY the settings come from apprunner.yaml, not from CodeConfigurationValues.",
  examples: {
    invalid: [{ ConfigurationSource: "REPOSITORY", CodeConfigurationValues: { Runtime: "NODEJS_22" } }],
    valid: [
      { ConfigurationSource: "REPOSITORY" },
      { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "NODEJS_22" } },
    ],
  },
  inspect({ ConfigurationSource, CodeConfigurationValues }) {
    if (ConfigurationSource !== "REPOSITORY" || !isKnown(CodeConfigurationValues)) return [];
    return [
      {
        path: ["CodeConfigurationValues"],
        part: "key",
        message: "CodeConfigurationValues is given, but ConfigurationSource is REPOSITORY.",
        why: "App Runner then reads apprunner.yaml in the repository and ignores these values, the variables among them.",
        help: "Move the values into apprunner.yaml and delete them here, or set ConfigurationSource to API.",
      },
    ];
  },
});
