import { defineGroupRule } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { exchanged } from "./parts/exchanged.ts";

export default defineGroupRule({
  id: "value-from-stands-under-secrets",
  severity: "error",
  evidence: "documented",
  source: "RepositoryRun.secrets",
  service: "unknown",
  summary: "A variable that is filled from a stored secret stands under secrets, not under env.",
  examples: {
    invalid: [fileWithRun("  env:\n    - name: DB_PASSWORD\n      value-from: orders-db-password\n")],
    valid: [fileWithRun("  secrets:\n    - name: DB_PASSWORD\n      value-from: orders-db-password\n")],
  },
  inspect(violations) {
    const { first, absorbs } = exchanged(violations, "RepositoryVariable", "value-from", "value");
    if (!first) return undefined;
    return {
      finding: {
        path: first.path,
        part: "key",
        message: `${first.name} stands in env, where each item has a value.`,
        why: "Only the items of run.secrets are filled from Secrets Manager and Parameter Store.",
        help: "Move the item to secrets under run.",
      },
      absorbs,
    };
  },
});
