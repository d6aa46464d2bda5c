import ports from "../../../schemas/facts/ports.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const DIGITS = new RegExp(ports.pattern, "u");

export default defineRule<"RepositoryNetwork">({
  id: "network-port-in-range",
  severity: "warning",
  shape: "RepositoryNetwork",
  evidence: "advice",
  source: "RepositoryNetwork.port",
  service: "unknown",
  summary: "The port on which the application listens is a whole number that TCP knows.",
  examples: {
    invalid: [{ port: 80800 }, { port: "8080/tcp" }, { port: "$PORT" }],
    valid: [{ port: 8080 }, { port: "8080" }, { env: "APP_PORT" }],
  },
  inspect({ port }) {
    if (!isKnown(port) || isPort(String(port))) return [];
    return [
      {
        path: ["port"],
        message: `port is ${port}.`,
        why: `App Runner sends requests to this TCP port, and ports are whole numbers from ${ports.minimum} to ${ports.maximum}.`,
        help: "Write the number on which the application listens.",
      },
    ];
  },
});

function isPort(text: string): boolean {
  const port = Number(text);
  return DIGITS.test(text) && port >= ports.minimum && port <= ports.maximum;
}
