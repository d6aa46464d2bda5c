import { defineRule } from "../../core/define.ts";

export default defineRule<"CodeConfiguration">({
  id: "api-source-needs-values",
  severity: "warning",
  shape: "CodeConfiguration",
  intents: ["create", "unknown"],
  evidence: "advice",
  source: "CodeConfiguration.CodeConfigurationValues",
  service: "unknown",
  summary: "With the source API a new service is built and started as CodeConfigurationValues says.",
  examples: {
    invalid: [{ ConfigurationSource: "API" }],
    valid: [
      { ConfigurationSource: "API", CodeConfigurationValues: { Runtime: "NODEJS_22" } },
      { ConfigurationSource: "REPOSITORY" },
    ],
  },
  inspect({ ConfigurationSource, CodeConfigurationValues }, at) {
    if (ConfigurationSource !== "API" || CodeConfigurationValues !== undefined) return [];
    return [
      {
        path: ["CodeConfigurationValues"],
        severity: at.intent === "create" ? "warning" : "info",
        message: "ConfigurationSource is API, but CodeConfigurationValues is missing.",
        why: "App Runner then ignores apprunner.yaml and has nothing that names a runtime.",
        help: "Add CodeConfigurationValues with at least a Runtime, or set ConfigurationSource to REPOSITORY.",
      },
    ];
  },
});
