import { defineRule } from "../../core/define.ts";

const TRACING = "arn:aws:apprunner:us-east-1:123456789012:observabilityconfiguration/tracing/1";

export default defineRule<"ServiceObservabilityConfiguration">({
  id: "observability-needs-arn",
  severity: "warning",
  shape: "ServiceObservabilityConfiguration",
  intents: ["create", "unknown"],
  evidence: "advice",
  source: "ServiceObservabilityConfiguration.ObservabilityConfigurationArn",
  service: "unknown",
  summary: "A service that is observed names the configuration by which it is.",
  examples: {
    invalid: [{ ObservabilityEnabled: true }],
    valid: [{ ObservabilityEnabled: true, ObservabilityConfigurationArn: TRACING }, { ObservabilityEnabled: false }],
  },
  inspect({ ObservabilityEnabled, ObservabilityConfigurationArn }) {
    if (ObservabilityEnabled !== true || ObservabilityConfigurationArn !== undefined) return [];
    return [
      {
        path: ["ObservabilityConfigurationArn"],
        message: "ObservabilityEnabled is true, but no observability configuration is named.",
        why: "The configuration says what is collected, such as traces for AWS X-Ray.",
        help: "Add ObservabilityConfigurationArn, or set ObservabilityEnabled to false.",
      },
    ];
  },
});
