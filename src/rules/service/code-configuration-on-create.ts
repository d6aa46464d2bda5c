import { defineRule } from "../../core/define.ts";

const REPOSITORY = {
  RepositoryUrl: "https://github.com/example/app",
  SourceCodeVersion: { Type: "BRANCH", Value: "main" },
};

export default defineRule<"CodeRepository">({
  id: "code-configuration-on-create",
  severity: "error",
  shape: "CodeRepository",
  intents: ["create", "unknown"],
  evidence: "documented",
  source: "CodeRepository.CodeConfiguration",
  service: "refuses",
  summary: "A new service from code says with CodeConfiguration where its build settings are.",
  examples: {
    invalid: [REPOSITORY],
    valid: [{ ...REPOSITORY, CodeConfiguration: { ConfigurationSource: "REPOSITORY" } }],
  },
  inspect({ CodeConfiguration }, at) {
    if (CodeConfiguration !== undefined) return [];
    return [
      {
        path: ["CodeConfiguration"],
        severity: at.intent === "create" ? "error" : "warning",
        message: "CodeRepository has no CodeConfiguration.",
        why: "Only an update may leave it out: a new service needs to know where its build settings are.",
        help: "Add CodeConfiguration with the ConfigurationSource REPOSITORY for apprunner.yaml, or API with CodeConfigurationValues.",
      },
    ];
  },
});
