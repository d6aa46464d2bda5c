import { defineRule } from "../../core/define.ts";
import { isReservedName } from "../environment-names.ts";

const PARAMETER = "arn:aws:ssm:us-east-1:123456789012:parameter/orders/port";

export default defineRule({
  id: "port-is-reserved-for-secrets",
  severity: "warning",
  shape: "RuntimeEnvironmentSecrets",
  evidence: "documented",
  source: "RuntimeEnvironmentSecrets",
  service: "unknown",
  summary: "No secret is named PORT, because App Runner sets that variable.",
  examples: { invalid: [{ PORT: PARAMETER }], valid: [{ APP_PORT: PARAMETER }] },
  inspect: (secrets) =>
    Object.keys(secrets)
      .filter(isReservedName)
      .map((name) => ({
        path: [name],
        part: "key",
        message: `${name} cannot be the name of a secret.`,
        why: `App Runner sets ${name} itself, to the port that it sends requests to.`,
        help: "Take it out, and give the port in the member Port.",
      })),
});
