import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const TRACING = "arn:aws:apprunner:us-east-1:123456789012:observabilityconfiguration/tracing/1";

export default defineRule<"ServiceObservabilityConfiguration">({
  id: "observability-arn-needs-flag",
  severity: "warning",
  shape: "ServiceObservabilityConfiguration",
  evidence: "documented",
  source: "ServiceObservabilityConfiguration.ObservabilityConfigurationArn",
  service: "unknown",
  summary: "An observability configuration is only used when observability is switched on.",
  examples: {
    invalid: [{ ObservabilityEnabled: false, ObservabilityConfigurationArn: TRACING }],
    valid: [{ ObservabilityEnabled: true, ObservabilityConfigurationArn: TRACING }, { ObservabilityEnabled: false }],
  },
  inspect({ ObservabilityEnabled, ObservabilityConfigurationArn }) {
    if (ObservabilityEnabled !== false || !isKnown(ObservabilityConfigurationArn)) return [];
    return [
      {
        path: ["ObservabilityConfigurationArn"],
        part: "key",
        message: "An observability configuration is named, but ObservabilityEnabled is false.",
        why: "The configuration only counts while observability is switched on.",
        help: "Set ObservabilityEnabled to true, or leave the configuration out.",
      },
    ];
  },
});
