import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const SECRETS = [{ name: "DB_PASSWORD", "value-from": "orders-db-password" }];

export default defineRule<"RepositoryRun">({
  id: "variables-and-secrets-differ",
  severity: "warning",
  shape: "RepositoryRun",
  evidence: "advice",
  source: "RepositoryRun.secrets",
  service: "unknown",
  summary: "No name stands both in env and in secrets.",
  examples: {
    invalid: [{ command: "npm start", env: [{ name: "DB_PASSWORD", value: "" }], secrets: SECRETS }],
    valid: [{ command: "npm start", env: [{ name: "DB_USER", value: "orders" }], secrets: SECRETS }],
  },
  *inspect({ env, secrets }) {
    if (!isKnown(env) || !isKnown(secrets)) return;
    const names = new Set(secrets.flatMap((secret) => (isKnown(secret) && isKnown(secret.name) ? [secret.name] : [])));
    for (const [index, variable] of env.entries()) {
      if (!isKnown(variable) || !isKnown(variable.name) || !names.has(variable.name)) continue;
      yield {
        path: ["env", index, "name"],
        message: `${variable.name} stands in env and in secrets.`,
        why: "An environment variable has one value, and which of the two it gets is not documented.",
        help: "Keep it in secrets if it is one, else in env.",
      };
    }
  },
});
