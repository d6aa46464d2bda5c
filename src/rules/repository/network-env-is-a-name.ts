import { defineViolationRule } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { isMember } from "./parts/members.ts";

export default defineViolationRule({
  id: "network-env-is-a-name",
  severity: "error",
  violations: ["wrong-type"],
  evidence: "documented",
  source: "RepositoryNetwork.env",
  service: "unknown",
  summary: "The env of network is the name of the one variable that carries the port.",
  examples: {
    invalid: [
      fileWithRun("  network:\n    env:\n      - name: NODE_ENV\n        value: production\n"),
      fileWithRun("  network:\n    env:\n      NODE_ENV: production\n"),
    ],
    valid: [fileWithRun("  network:\n    port: 3000\n    env: APP_PORT\n")],
  },
  describe(violation) {
    if (!isMember(violation, "RepositoryNetwork", "env") || violation.value === null) return undefined;
    const { value, actual } = violation;
    const variables = typeof value === "object";
    return {
      message: variables ? `env of network is a ${actual === "array" ? "list" : "map"}.` : "env of network is no name.",
      why: "Under network, env is the name of the one variable in which the application finds its port.",
      help: variables
        ? "Move the variables to env under run, and write a name such as APP_PORT here or nothing."
        : "Write a name such as APP_PORT, or take the key away.",
    };
  },
});
