import { defineViolationRule } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";

export default defineViolationRule({
  id: "variables-are-name-value-pairs",
  severity: "error",
  violations: ["wrong-type"],
  evidence: "documented",
  source: "RepositoryVariables",
  service: "unknown",
  summary: "Variables and secrets are lists, in which each item has a name.",
  examples: {
    invalid: [
      fileWithRun("  env: NODE_ENV=production\n"),
      fileWithRun("  env:\n    NODE_ENV: production\n"),
      fileWithRun("  env:\n    - NODE_ENV=production\n"),
      fileWithRun("  secrets:\n    - DB_PASSWORD\n"),
    ],
    valid: [
      fileWithRun("  env:\n    - name: NODE_ENV\n      value: production\n"),
      fileWithRun("  secrets:\n    - name: DB_PASSWORD\n      value-from: orders-db-password\n"),
    ],
  },
  describe({ shape, actual, value, owner }) {
    const second = Object.hasOwn(SECOND, shape) ? SECOND[shape as keyof typeof SECOND] : undefined;
    if (second === undefined || actual === "null") return undefined;
    const item = shape === "RepositoryVariable" || shape === "RepositorySecret";
    return {
      message: item
        ? `The item ${nameIn(value)} has no keys.`
        : `${owner?.member ?? "env"} is ${actual === "object" ? "a map" : "no list"}.`,
      why: `Each variable is an item of the list, with the keys name and ${second}.`,
      help: `Write - name: ${nameIn(value)} and below it ${second}: with what it holds.`,
    };
  },
});

/** The first name in a map or in a text such as `NODE_ENV=production`, without the value, which may be a credential. */
function nameIn(value: unknown): string {
  if (typeof value === "object" && !Array.isArray(value)) return Object.keys(value ?? {})[0] ?? "NAME";
  return typeof value === "string" ? (/^[\w.-]+/.exec(value)?.[0] ?? "NAME") : "NAME";
}

const SECOND = {
  RepositoryVariables: "value",
  RepositoryVariable: "value",
  RepositorySecrets: "value-from",
  RepositorySecret: "value-from",
} as const;
