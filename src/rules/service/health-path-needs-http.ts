import defaults from "../../../schemas/facts/defaults.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const DEFAULT_PATH = defaults.members["HealthCheckConfiguration.Path"].value;
const DEFAULT_PROTOCOL = defaults.members["HealthCheckConfiguration.Protocol"].value;

export default defineRule<"HealthCheckConfiguration">({
  id: "health-path-needs-http",
  severity: "warning",
  shape: "HealthCheckConfiguration",
  evidence: "documented",
  source: "HealthCheckConfiguration.Path",
  service: "ignores",
  summary: "A health check asks for its Path only with the protocol HTTP.",
  examples: {
    invalid: [{ Protocol: "TCP", Path: "/health" }, { Path: "/health" }],
    valid: [{ Protocol: "HTTP", Path: "/health" }, { Protocol: "TCP", Path: "/" }, { Protocol: "TCP" }],
  },
  inspect({ Protocol, Path }, at) {
    if (!isKnown(Path) || Path === DEFAULT_PATH) return [];
    const isLeftOut = Protocol === undefined && at.intent !== "update";
    if (!isLeftOut && Protocol !== "TCP") return [];
    return [
      {
        path: ["Path"],
        ...(isLeftOut && { misses: [["Protocol"]] }),
        severity: isLeftOut && at.intent === "unknown" ? "info" : "warning",
        message: isLeftOut
          ? `Path ${Path} is given without a Protocol, which is ${DEFAULT_PROTOCOL} by default.`
          : `Path ${Path} is given, but Protocol is TCP.`,
        why: "A TCP health check only opens a connection and asks for no path.",
        help: "Set Protocol to HTTP, or delete Path.",
      },
    ];
  },
});
