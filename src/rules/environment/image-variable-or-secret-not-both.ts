import { defineRule } from "../../core/define.ts";
import { namedTwice } from "./parts/named-twice.ts";

const PARAMETER = "arn:aws:ssm:us-east-1:123456789012:parameter/orders/level";

export default defineRule({
  id: "image-variable-or-secret-not-both",
  severity: "warning",
  shape: "ImageConfiguration",
  evidence: "advice",
  source: "ImageConfiguration.RuntimeEnvironmentSecrets",
  service: "unknown",
  summary: "A name in the environment of an image is that of a variable or of a secret, not of both.",
  examples: {
    invalid: [{ RuntimeEnvironmentVariables: { LEVEL: "info" }, RuntimeEnvironmentSecrets: { LEVEL: PARAMETER } }],
    valid: [{ RuntimeEnvironmentVariables: { LEVEL: "info" }, RuntimeEnvironmentSecrets: { SECRET_LEVEL: PARAMETER } }],
  },
  inspect: namedTwice,
});
