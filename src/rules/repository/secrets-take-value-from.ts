import { defineGroupRule } from "../../core/define.ts";
import { fileWithRun } from "./parts/example-configuration.ts";
import { exchanged } from "./parts/exchanged.ts";

export default defineGroupRule({
  id: "secrets-take-value-from",
  severity: "error",
  evidence: "documented",
  source: "RepositorySecret.value-from",
  service: "unknown",
  summary: "A secret says with value-from where it is stored; it has no value of its own.",
  examples: {
    invalid: [fileWithRun("  secrets:\n    - name: DB_PASSWORD\n      value: orders-db-password\n")],
    valid: [fileWithRun("  secrets:\n    - name: DB_PASSWORD\n      value-from: orders-db-password\n")],
  },
  inspect(violations) {
    const { first, absorbs } = exchanged(violations, "RepositorySecret", "value", "value-from");
    if (!first) return undefined;
    return {
      finding: {
        path: first.path,
        part: "key",
        message: `${first.name} stands in secrets, where each item has a value-from.`,
        why: "A secret is filled from Secrets Manager or Parameter Store, and value-from says from where.",
        help: "Write value-from with the ARN of the secret, and keep the secret itself out of the file.",
      },
      absorbs,
    };
  },
});
