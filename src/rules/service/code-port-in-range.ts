import { defineRule } from "../../core/define.ts";
import { portFindings } from "./about/port.ts";

export default defineRule<"CodeConfigurationValues">({
  id: "code-port-in-range",
  severity: "warning",
  shape: "CodeConfigurationValues",
  evidence: "advice",
  source: "CodeConfigurationValues.Port",
  service: "unknown",
  summary: "The port of an application built from code is a whole number that TCP knows.",
  examples: {
    invalid: [
      { Runtime: "NODEJS_22", Port: "70000" },
      { Runtime: "NODEJS_22", Port: "http" },
    ],
    valid: [{ Runtime: "NODEJS_22", Port: "3000" }, { Runtime: "NODEJS_22" }],
  },
  inspect: ({ Port }) => portFindings(Port),
});
