import { defineViolationRule } from "../../core/define.ts";
import { updateService } from "../example-files.ts";
import { respelt } from "../spelling.ts";
import { nameAt, sentence, shown } from "../wording.ts";

export default defineViolationRule({
  id: "value-case",
  severity: "error",
  evidence: "model",
  source: "CodeConfiguration.ConfigurationSource",
  service: "refuses",
  summary: "Values from a list are spelt as the list spells them, case and separators included.",
  violations: ["unknown-value"],
  examples: {
    invalid: [
      updateService({ HealthCheckConfiguration: { Protocol: "http", Path: "/health" } }),
      updateService({ NetworkConfiguration: { IpAddressType: "DualStack" } }),
    ],
    valid: [updateService({ HealthCheckConfiguration: { Protocol: "HTTP", Path: "/health" } })],
  },
  describe: ({ value, allowed, path }) => {
    const meant = respelt(value, allowed);
    if (meant === undefined) return undefined;
    return {
      message: `${sentence(nameAt(path))} is ${shown(value)} instead of ${shown(meant)}.`,
      why: "Values are compared letter by letter.",
      help: `Write ${meant}.`,
      fix: { title: `Replace ${value} by ${meant}`, path: [], part: "value", text: meant },
    };
  },
});
