import { defineRule } from "../../core/define.ts";
import { isReservedName } from "../environment-names.ts";

export default defineRule({
  id: "port-is-reserved",
  severity: "warning",
  shape: "RuntimeEnvironmentVariables",
  evidence: "documented",
  source: "RuntimeEnvironmentVariables",
  service: "unknown",
  summary: "No variable is named PORT, because App Runner sets it.",
  examples: {
    invalid: [{ PORT: "3000", LOG_LEVEL: "info" }],
    valid: [{ APP_PORT: "3000", LOG_LEVEL: "info" }],
  },
  inspect: (variables) =>
    Object.keys(variables)
      .filter(isReservedName)
      .map((name) => ({
        path: [name],
        part: "key",
        message: `${name} cannot be the name of a variable.`,
        why: `App Runner sets ${name} itself, to the port that it sends requests to.`,
        help: "Take it out, and give the port in the member Port.",
      })),
});
