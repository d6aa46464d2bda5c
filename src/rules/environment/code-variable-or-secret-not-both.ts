import { defineRule } from "../../core/define.ts";
import { namedTwice } from "./parts/named-twice.ts";

const PARAMETER = "arn:aws:ssm:us-east-1:123456789012:parameter/orders/level";

export default defineRule({
  id: "code-variable-or-secret-not-both",
  severity: "warning",
  shape: "CodeConfigurationValues",
  evidence: "advice",
  source: "CodeConfigurationValues.RuntimeEnvironmentSecrets",
  service: "unknown",
  summary: "A name in the environment of built code is that of a variable or of a secret, not of both.",
  examples: {
    invalid: [
      {
        Runtime: "NODEJS_22",
        RuntimeEnvironmentVariables: { LEVEL: "info" },
        RuntimeEnvironmentSecrets: { LEVEL: PARAMETER },
      },
    ],
    valid: [
      {
        Runtime: "NODEJS_22",
        RuntimeEnvironmentVariables: { LEVEL: "info" },
        RuntimeEnvironmentSecrets: { SECRET_LEVEL: PARAMETER },
      },
    ],
  },
  inspect: namedTwice,
});
