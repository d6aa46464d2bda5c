import type { RepositorySecret } from "../../../generated/latest/types.ts";
import { defineRule } from "../../core/define.ts";
import { duplicates } from "./parts/duplicates.ts";

const secret = (name: string, from: string): RepositorySecret => ({ name, "value-from": from });

export default defineRule<"RepositorySecrets">({
  id: "secret-names-are-unique",
  severity: "warning",
  shape: "RepositorySecrets",
  evidence: "advice",
  source: "RepositorySecrets",
  service: "unknown",
  summary: "A list of secrets names each variable once.",
  examples: {
    invalid: [[secret("DB_PASSWORD", "orders-db-password"), secret("DB_PASSWORD", "orders-db-password")]],
    valid: [[secret("DB_PASSWORD", "orders-db-password"), secret("DB_ADMIN_PASSWORD", "orders-db-password")]],
  },
  inspect: duplicates,
});
