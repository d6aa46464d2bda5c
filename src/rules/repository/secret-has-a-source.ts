import arns from "../../../schemas/facts/arns.json" with { type: "json" };
import { defineRule } from "../../core/define.ts";
import { isKnown } from "../../core/unknown.ts";

const FORMS = Object.values(arns.secrets).map(({ pattern }) => new RegExp(pattern, "u"));

export default defineRule<"RepositorySecret">({
  id: "secret-has-a-source",
  severity: "warning",
  shape: "RepositorySecret",
  evidence: "documented",
  source: "RepositorySecret.value-from",
  service: "unknown",
  summary: "A secret names the ARN of a secret or a parameter, or the name of a parameter.",
  examples: {
    invalid: [
      { name: "DB_PASSWORD", "value-from": "correct horse battery" },
      { name: "DB_PASSWORD", "value-from": "arn:aws:s3:::orders-secrets/password" },
    ],
    valid: [
      { name: "DB_PASSWORD", "value-from": "orders-db-password" },
      { name: "DB_PASSWORD", "value-from": "/orders/db/password" },
      { name: "DB_PASSWORD", "value-from": "arn:aws:ssm:us-east-1:123456789012:parameter/orders/db" },
      {
        name: "DB_PASSWORD",
        "value-from": "arn:aws:secretsmanager:us-east-1:123456789012:secret:orders-AbCdEf:password::",
      },
    ],
  },
  *inspect({ name, "value-from": from }) {
    if (!isKnown(from) || FORMS.some((form) => form.test(from))) return;
    yield {
      path: ["value-from"],
      message:
        from === ""
          ? "value-from is empty."
          : `value-from names no secret${from.startsWith("arn:") ? `: ${from}` : ""}.`,
      why: "It is the ARN of a Secrets Manager secret or an SSM parameter, or the name of a parameter in the same Region.",
      help: `Store the value ${isKnown(name) ? `of ${name} ` : ""}in one of the two, and write its complete ARN here.`,
    };
  },
});
